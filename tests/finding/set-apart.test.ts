import { array, assert, constantFrom, property } from 'fast-check';
import { expect, test } from 'vitest';
import type { Span } from '../../src/article/span.ts';
import { analyseSetApart } from '../../src/finding/set-apart.ts';
import { analyse } from '../../src/text/analyse.ts';

const lines = (...all: string[]) => {
  const text = all.join('\n');
  const spans: Span[] = all.map((line, index) => {
    const start = all.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
    return { start, end: start + line.length };
  });
  return { text, spans };
};

test('paragraphs set apart are one quotation of whoever is said to have written them', () => {
  const { text, spans } = lines(
    'In a statement, Ada Grant wrote:',
    'We have waited long enough for this.',
    'It is late.',
    'The council met on Monday.',
  );
  const { quotes, people } = analyseSetApart(text, spans.slice(1, 3));
  expect(quotes.map(({ spans }) => spans)).toEqual([spans.slice(1, 3)]);
  expect(people[quotes[0]?.person ?? -1]?.name).toBe('Ada Grant');
  expect(people.map(({ named }) => text.slice(named.start, named.end))).toEqual(['Ada Grant']);
});

test('a paragraph set apart that has marks of its own is left as it stands', () => {
  const { text, spans } = lines('The paper said:', '“It is late,” said Ada Grant.');
  expect(analyseSetApart(text, spans.slice(1))).toEqual(analyse(text));
});

test('every offset is one of the text, and the words are the engine’s', () => {
  const words = constantFrom(
    'Ada Grant wrote:',
    'We waited in 2019.',
    '“Yes,” said Bob Hale.',
    'She spoke to Ada.',
  );
  assert(
    property(
      array(words, { minLength: 1, maxLength: 8 }),
      array(constantFrom(true, false), { minLength: 8, maxLength: 8 }),
      (all, apart) => {
        const { text, spans } = lines(...all);
        const found = analyseSetApart(
          text,
          spans.filter((_, index) => apart[index]),
        );
        const { quotes, people, times, sentences } = found;
        const every = [
          ...quotes.flatMap(({ spans, trail }) => [...spans, ...trail]),
          ...people.flatMap(({ named, mentions }) => [named, ...mentions]),
          ...times,
          ...sentences,
        ];
        for (const { start, end } of every)
          expect(start >= 0 && start < end && end <= text.length).toBe(true);
        for (const { name, named } of people)
          expect(text.slice(named.start, named.end)).toContain(name.split(' ')[0]);
      },
    ),
    { numRuns: 60 },
  );
});
