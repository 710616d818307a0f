import type { CustomRecord } from 'pagefind';
import type { Article } from '../../src/article/article.ts';
import { resolveArticle } from '../../src/authoring/resolve.ts';
import { searchRecords } from '../../src/site/library/search-records.ts';
import { recordOf, type DatedRecord } from '../../src/site/library/record.ts';
import { harbourSource } from '../fixtures/library/harbour.ts';
import { told } from '../fixtures/library/told.ts';

const text = `The council of the café met in May. A boy of nine, Sam Poe, was there.
“The wall is a scandal for the town,” Ada Grant said. “It cost a million pounds.” Bo Lind said that the pier would follow.
The boy called it “a sandcastle”.`;

/** Written after `harbour`: the same speaker, a child who is quoted, and a word with an accent. */
const councilSource = {
  slug: 'council',
  language: 'en',
  text,
  editorial: { title: 'The council meets', description: 'What was said at a meeting.' },
  source: { publisher: 'The Town Crier', author: null, url: null, date: '2021-05-04' },
  sections: { all: { title: 'All of it', from: 'The council' } },
  people: {
    'ada-grant': { name: 'Ada Grant' },
    'bo-lind': { name: 'Bo Lind' },
    sam: { name: 'Sam Poe', isMinor: true },
  },
  quotes: {
    wall: {
      form: 'direct',
      words: '“The wall is a scandal for the town,”',
      speaker: 'ada-grant',
      cue: { exact: 'said', prefix: 'Grant ' },
      trail: ['Ada Grant'],
      grade: 'named',
    },
    million: {
      form: 'direct',
      words: '“It cost a million pounds.”',
      speaker: 'ada-grant',
      cue: { exact: 'said', prefix: 'Grant ' },
      trail: ['Ada Grant'],
      grade: 'named',
    },
    pier: {
      form: 'reported',
      words: 'the pier would follow',
      speaker: 'bo-lind',
      cue: { exact: 'said', prefix: 'Lind ' },
      trail: ['Bo Lind'],
      grade: 'named',
    },
  },
  events: {},
};

const againSource = {
  ...harbourSource,
  slug: 'harbour-again',
  editorial: { title: 'The harbour wall, once more', description: 'What was said of the harbour wall.' },
  source: { publisher: 'The Quay', author: null, url: null, date: '2018-11' },
};

/** As an author has them: what is known of each, and its text. */
export const smallSources = [councilSource, harbourSource, againSource];

const [council, harbour, again] = smallSources.map(resolveArticle);

/** Two articles of 2018, one of 2021, one without a date. */
export const smallLibrary: readonly Article[] = [council, harbour, again, told].flatMap((each) => each ?? []);

/** As a build has it. */
export async function* recordsOf(articles: readonly Article[]): AsyncIterable<DatedRecord> {
  for (const article of articles.toSorted((a, b) => (a.ref.slug < b.ref.slug ? -1 : 1)))
    yield { ...recordOf(article), lastmod: '2026-11-29' };
}

/** All that the index has of them. */
export function indexedRecords(articles: readonly Article[]): CustomRecord[] {
  return articles.flatMap((article) => searchRecords(article, 'en'));
}
