import { readFileSync } from 'node:fs';
import type { Article } from '../../../src/article/article.ts';
import { readKnownPeople } from '../../../src/authoring/known-people.ts';
import { recordOf, type DatedRecord, type KeptRecords } from '../../../src/site/library/record.ts';
import { lineOf, recordIn } from '../../../src/site/library/record-line.ts';
import council from '../../fixtures/through/pier-and-council/article.ts';
import letters from '../../fixtures/through/pier-letters/article.ts';
import reopens from '../../fixtures/through/pier-reopens/article.ts';

/** Three articles of a pier: one person under two names, and the same words for two speakers. */
export const pier = [council, letters, reopens];

export const known = readKnownPeople(readFileSync('tests/fixtures/through/people.json', 'utf8'));

/** The records of articles, by slug, as a build gives them. */
export function recordsOf(articles: readonly Article[], lastmod = '2026-11-29'): KeptRecords {
  const records = articles
    .map((article): DatedRecord => ({ ...recordOf(article), lastmod }))
    .toSorted((a, b) => (a.card.slug < b.card.slug ? -1 : 1));
  return streamed(records);
}

export function streamed(records: readonly DatedRecord[]): KeptRecords {
  return async function* () {
    for (const record of records) yield recordIn(Buffer.from(lineOf(record)));
  };
}
