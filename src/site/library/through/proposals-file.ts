import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Proposals } from './proposals.ts';

/** What an editor may look into: beside what is kept between builds, and no part of the site. */
export const PROPOSALS = 'proposals.txt';

/** So many are listed of either kind: nobody reads more. */
export const MOST_PROPOSALS = 2000;

/** Writes the list for an editor: a line for each person who may be somebody, and for each name of several articles. */
export function writeProposals(folder: string, { proposals, namesakes }: Proposals): void {
  const lines = proposals.map(({ slug, person, name, may }) => {
    const ids = may.map(({ id }) => `is: '${id}'`).join(' or ');
    return `${slug}, people.${person}: “${name}” may be ${ids}`;
  });
  const names = namesakes
    .slice(0, MOST_PROPOSALS)
    .map(
      ({ name, count, articles }) =>
        `“${name}” is named in ${count} articles, and is nobody in people.json: ${articles.join(', ')}${count > articles.length ? ' …' : ''}`,
    );
  writeFileSync(join(folder, PROPOSALS), [...lines, ...names].map((line) => `${line}\n`).join(''));
}
