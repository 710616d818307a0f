import { expect, test } from 'vitest';
import { ProposalsOf } from '../../../src/site/library/through/proposals.ts';
import { resolveArticle } from '../../../src/authoring/resolve.ts';
import { harbourSource } from '../../fixtures/library/harbour.ts';
import { known, pier, recordsOf } from './through-library.ts';

const renamed = resolveArticle({ ...harbourSource, slug: 'harbour-again' });
const records = recordsOf([...pier, resolveArticle(harbourSource), renamed]);

async function gathered(most: number) {
  const proposals = new ProposalsOf(known, most);
  for await (const record of records()) proposals.add(record);
  return proposals.done();
}

test('who has the name of somebody in people.json is proposed to an editor, and not joined', async () => {
  const { proposals } = await gathered(2000);
  expect(
    proposals.map(({ slug, person, may }) => `${slug} ${person}: ${may.map(({ id }) => id).join(', ')}`),
  ).toEqual([
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
  const { namesakes } = await gathered(2000);
  expect(namesakes).toEqual([{ name: 'Mary Dunn', count: 2, articles: ['harbour', 'harbour-again'] }]);
});

test('of those who may be somebody the first are listed, and their names are no names of nobody', async () => {
  const { proposals, namesakes } = await gathered(2);
  expect(proposals.map(({ person }) => person)).toEqual(['ada-grant', 'tom-reed']);
  expect(namesakes.map(({ name }) => name)).toEqual(['Mary Dunn']);
});
