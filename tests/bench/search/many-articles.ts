import { assemble } from '../../../src/article/assemble.ts';
import type { Article } from '../../../src/article/article.ts';
import { onSite } from '../../../src/article/ref.ts';
import { recordOf, type DatedRecord } from '../../../src/site/library/record.ts';
import { mulberry32 } from '../../mulberry32.ts';
import { smallFacts } from '../../article/small-facts.ts';

/** So many different words a library of news has, more or less; how often each comes follows Zipf's law. */
const VOCABULARY = 40_000;
const SYLLABLES = [
  'ba',
  'ke',
  'ti',
  'mo',
  'ru',
  'sal',
  'dor',
  'vin',
  'pel',
  'an',
  'er',
  'ish',
  'ton',
  'gra',
  'lo',
  'qui',
];
const QUOTES = 8;

/** A word of two articles, of the first month of the oldest year: whoever looks for it looks through everything. */
export const RARE = 'xylograph';

/** The word of a rank, from 0: a spelling of its own. */
export function wordOf(rank: number): string {
  let [word, left] = ['', rank];
  do {
    word += SYLLABLES[left % 16] ?? '';
    left = Math.floor(left / 16);
  } while (left > 0);
  return word;
}

/** An article of about 600 words with eight quotations of three speakers; always the same for its number. */
export function articleOf(number: number, years: number): Article {
  const random = mulberry32(number);
  const words = (count: number) =>
    Array.from({ length: count }, () => wordOf(Math.floor(VOCABULARY ** random()) - 1)).join(' ');
  const name = () => [500, 3000].map((most) => capital(wordOf(100 + Math.floor(random() * most)))).join(' ');
  const names = [...new Set([name(), name(), name()])];
  const said = Array.from({ length: QUOTES }, (_, index) => ({
    words: `“${capital(words(18))} ${number} q${index}.”`,
    by: names[index % names.length] ?? '',
  }));
  const text = `${names.join(', ')}.\n${said
    .map(({ words: quoted, by }) => `${capital(words(52))}. ${quoted} ${by} said.`)
    .join('\n')}${isOldest(number, years) ? `\nThe ${RARE}.` : ''}`;
  const at = (sought: string) => {
    const start = text.indexOf(sought);
    return { start, end: start + sought.length };
  };
  const [model] = smallFacts().quotes;
  if (!model) throw new RangeError('The small facts have no quotation');
  return assemble(
    smallFacts({
      ref: onSite(`article-${number}`),
      title: capital(words(7)),
      text,
      source: {
        publisher: `The ${capital(wordOf(number % 12))}`,
        author: null,
        url: null,
        date: dateOf(number, years),
      },
      quotes: said.map((each, index) => ({
        ...model,
        id: `q${index}`,
        spans: [at(each.words)],
        speaker: `p${names.indexOf(each.by)}`,
      })),
      people: names.map((each, index) => ({
        id: `p${index}`,
        named: at(each),
        hasPage: true,
        epithet: null,
        statements: [],
        mentions: [],
      })),
    }),
  );
}

function isOldest(number: number, years: number): boolean {
  return number < 24 * years && dateOf(number, years).startsWith(`${2025 - years}-01-`);
}

/** The months of each year have as many articles as each other. */
function dateOf(number: number, years: number): string {
  const month = String(1 + (Math.floor(number / years) % 12)).padStart(2, '0');
  return `${2024 - (number % years)}-${month}-${String(1 + (number % 28)).padStart(2, '0')}`;
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The records of so many articles, over so many years. */
export async function* manyRecords(count: number, years: number): AsyncIterable<DatedRecord> {
  for (let number = 0; number < count; number += 1)
    yield { ...recordOf(articleOf(number, years)), lastmod: '2026-11-29' };
}
