import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { analyse } from '../../src/text/analyse.ts';

interface ExpectedQuote {
  readonly words: string;
  readonly form: string;
  readonly speaker: string;
  readonly name: string;
  readonly grade: string;
}

const folder = new URL('fixtures/', import.meta.url);
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.txt'))
  .map((file) => file.slice(0, -4));

test.each(names)('%s: the quotations, speakers and grades written beside the text', (name) => {
  const text = readFileSync(new URL(`${name}.txt`, folder), 'utf8');
  const expected: { quotes: ExpectedQuote[] } = JSON.parse(
    readFileSync(new URL(`${name}.json`, folder), 'utf8'),
  );
  expect(found(text)).toEqual(expected.quotes);
});

test('as many fixtures show what is no quotation as show one', () => {
  const negatives = names.filter((name) => name.startsWith('no-'));
  expect(negatives.length).toBeGreaterThanOrEqual(Math.floor(names.length / 2) - 1);
});

function found(text: string): ExpectedQuote[] {
  const { quotes, people } = analyse(text);
  return quotes.map(({ start, end, form, speaker, grade, person }) => ({
    words: text.slice(start, end),
    form,
    speaker: speaker ? text.slice(speaker.start, speaker.end) : '',
    name: people[person]?.name ?? '',
    grade,
  }));
}
