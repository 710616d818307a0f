import { expect, test } from 'vitest';
import { namesakesOf, proposalsOf } from '../../../src/site/library/through/proposals.ts';
import { resolveArticle } from '../../../src/authoring/resolve.ts';
import { harbourSource } from '../../fixtures/library/harbour.ts';
import { known, pier, recordsOf } from './through-library.ts';

const renamed = resolveArticle({ ...harbourSource, slug: 'harbour-again' });
const records = recordsOf([...pier, resolveArticle(harbourSource), renamed]);

test('who has the name of somebody in people.json is proposed to an editor, and not joined', async () => {
  const proposals = [];
  for await (const { slug, person, may } of proposalsOf(records, known))
    proposals.push(`${slug} ${person}: ${may.map(({ id }) => id).join(', ')}`);
  expect(proposals).toEqual([
    'harbour ada-grant: ada-grant',
    'harbour tom-reed: tom-reed',
    'harbour ines-varga: not-quoted',
    'harbour-again ada-grant: ada-grant',
    'harbour-again tom-reed: tom-reed',
    'harbour-again ines-varga: not-quoted',
    'pier-and-council reed: tom-reed',
  ]);
});

test('a name of several articles that people.json does not have is listed, a child’s never', async () => {
  expect(await namesakesOf(records, known)).toEqual([
    { name: 'Mary Dunn', count: 2, articles: ['harbour', 'harbour-again'] },
  ]);
});
