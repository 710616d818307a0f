import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runnerImport } from 'vite';
import type { DatedRecord, KeptRecords } from '../../src/site/library/record.ts';
import { lineOf, recordIn } from '../../src/site/library/record-line.ts';
import type { RecordQuote } from '../../src/site/library/record-quote.ts';
import { comparedOf } from '../../src/site/library/same-words/compared.ts';
import type * as ThroughPart from '../../src/site/library/through/through-part.ts';
import { mulberry32 } from '../mulberry32.ts';

/*
 * What it takes to follow people and words through a library of so many articles of fifteen quotations each, without the
 * rendering of pages: `npm run bench:through -- 10000`.
 */

const ARTICLES = Number(process.argv[2] ?? 10_000);
const QUOTES = 15;
const PEOPLE = 2000;
/** One quotation in ten is what several articles have. */
const STATEMENTS = Math.ceil((ARTICLES * QUOTES) / 10 / 4);

/** Words as often as a language has them: the first very often, most seldom. */
function wordsFrom(seed: number): string {
  const next = mulberry32(seed);
  const count = 12 + Math.floor(next() * 48);
  return Array.from({ length: count }, () => `w${Math.floor(20_000 * next() ** 4).toString(36)}`).join(' ');
}

function quoteOf(slug: string, article: number, index: number): RecordQuote {
  const next = mulberry32(article * 100 + index);
  const isShared = next() < 0.1;
  const statement = Math.floor(next() * STATEMENTS);
  const someone = isShared ? statement % PEOPLE : (article + (index % 3)) % PEOPLE;
  const words = wordsFrom(isShared ? 1e9 + statement : article * 1000 + index);
  const form = index % 5 === 4 ? 'partial' : 'direct';
  return {
    id: `q${index}`,
    path: `/articles/${slug}/quotes/q${index}/`,
    form,
    words: form === 'partial' ? words.split(' ').slice(3, 7).join(' ') : words,
    speaker: { id: `p${someone}`, is: `person-${someone}`, name: `Person ${someone}`, isNamed: true },
    intro: `Person ${someone}, at the opening`,
    aside: '',
    status: 'stated',
    grade: 'named',
    cue: 'said at the opening',
    occasion: 'at the opening',
    time: null,
  };
}

function recordOf(article: number): DatedRecord {
  const slug = `article-${String(article).padStart(7, '0')}`;
  const quotes = Array.from({ length: QUOTES }, (_, index) => quoteOf(slug, article, index));
  const people = new Map(
    quotes.flatMap(({ speaker }) =>
      speaker ? [[speaker.id, { id: speaker.id, is: speaker.is, name: speaker.name }]] : [],
    ),
  );
  return {
    slug,
    card: {
      slug,
      language: 'en',
      title: `Article ${article}`,
      description: 'What was said.',
      contentNote: null,
      publisher: null,
      day: null,
      minutes: 1,
      quotes: { direct: 12, partial: 3, reported: 0 },
      voices: [],
    },
    places: [],
    date: `20${String(10 + (article % 15))}-01-01`,
    people: [...people.values()],
    quotes,
    compared: comparedOf(quotes),
    searched: '',
    lastmod: '2026-11-29',
  };
}

const records: KeptRecords = async function* () {
  for (let article = 0; article < ARTICLES; article += 1)
    yield recordIn(Buffer.from(lineOf(recordOf(article))));
};

const known = new Map(
  Array.from({ length: PEOPLE }, (_, index) => {
    const id = `person-${index}`;
    return [id, { id, name: `Person ${index}`, aliases: [], sameAs: [] }] as const;
  }),
);

async function run(): Promise<void> {
  const { module } = await runnerImport<typeof ThroughPart>('/src/site/library/through/through-part.ts', {
    configFile: false,
  });
  const before = process.memoryUsage.rss();
  const start = performance.now();
  let [files, bytes, sayings] = [0, 0, 0];
  const part = module.throughPart({
    host: { site: 'https://example.org', base: '/' },
    records,
    known,
    kept: mkdtempSync(join(tmpdir(), 'verbatim-through-')),
    folderOf: (folder, from) => ({ folder, from, stands: false }),
    pageOf: (file) => ({ file, from: '', make: async () => '' }),
  });
  for await (const each of part) {
    if ('folder' in each) continue;
    files += 1;
    bytes += 'content' in each ? each.content.length : 0;
    if (/^words\/[^/]+\/page\.json$/u.test(each.file)) sayings += 1;
  }
  const seconds = (performance.now() - start) / 1000;
  const peak = process.resourceUsage().maxRSS / 1000;
  console.log(
    `${ARTICLES} articles, ${ARTICLES * QUOTES} quotations: ${files} files, ${(bytes / 1e6).toFixed(0)} MB, ${sayings} pages of the same words, ` +
      `${seconds.toFixed(1)} s, peak ${peak.toFixed(0)} MB (${(before / 1e6).toFixed(0)} MB before)`,
  );
}

await run();
