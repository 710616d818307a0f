import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { KnownPeople } from '../../../authoring/known-people.ts';
import type { Records } from '../record.ts';
import { namesakesOf, proposalsOf } from './proposals.ts';

/** What an editor may look into: beside what is kept between builds, and no part of the site. */
export const PROPOSALS = 'proposals.txt';

/** So many are listed of either kind: nobody reads more. */
const MOST = 2000;

/** Writes the list for an editor: a line for each person who may be somebody, and for each name of several articles. */
export async function writeProposals(folder: string, records: Records, known: KnownPeople): Promise<void> {
  const lines: string[] = [];
  for await (const { slug, person, name, may } of proposalsOf(records, known)) {
    if (lines.length === MOST) break;
    const ids = may.map(({ id }) => `is: '${id}'`).join(' or ');
    lines.push(`${slug}, people.${person}: “${name}” may be ${ids}`);
  }
  const names = (await namesakesOf(records, known))
    .slice(0, MOST)
    .map(
      ({ name, count, articles }) =>
        `“${name}” is named in ${count} articles, and is nobody in people.json: ${articles.join(', ')}${count > articles.length ? ' …' : ''}`,
    );
  writeFileSync(join(folder, PROPOSALS), [...lines, ...names].map((line) => `${line}\n`).join(''));
}
