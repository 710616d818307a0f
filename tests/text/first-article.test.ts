import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { analyse } from '../../src/text/analyse.ts';

const text = readFileSync(
  new URL('../../src/content/alyssa-milano-on-metoo/source.txt', import.meta.url),
  'utf8',
);
const { quotes, people, times } = analyse(text);
const words = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
const marked = quotes.filter(({ form }) => form !== 'reported');

describe('the first article', () => {
  test('has seven marked quotations, each with its form', () => {
    expect(marked.map((quote) => [words(quote).slice(0, 16), quote.form])).toEqual([
      ['"beautiful"', 'partial'],
      ['"almost 25 years', 'partial'],
      ['"very visible"', 'partial'],
      ['"The beautiful t', 'direct'],
      ['"I just really b', 'direct'],
      ['"function"', 'partial'],
      ['"And also, I’ve ', 'direct'],
    ]);
  });

  test('lets Alyssa Milano speak all of them', () => {
    expect(marked.map(({ person }) => people[person]?.name)).toEqual(Array(7).fill('Alyssa Milano'));
  });

  test('traces each from the mention beside it to the full name', () => {
    const trails = marked.map(({ trail }) => trail.map(words).join(' → '));
    expect(trails).toEqual([
      'Alyssa Milano',
      'she → Alyssa → Alyssa Milano',
      'she → Alyssa → Alyssa Milano',
      'she → Alyssa → Alyssa Milano',
      'She → the ‘Charmed’ alum → Alyssa Milano',
      'she → Alyssa → Alyssa Milano',
      'She → Alyssa → Alyssa Milano',
    ]);
  });

  test('quotes neither title', () => {
    expect(quotes.map(words).filter((quoted) => quoted === '‘The View’' || quoted === '‘Charmed’')).toEqual(
      [],
    );
  });

  test('reports what was said without marks', () => {
    const cues = quotes.flatMap((quote) =>
      quote.form === 'reported' && quote.cue ? [words(quote.cue)] : [],
    );
    expect(cues).toEqual(['claimed', 'said', 'said', 'admits']);
  });

  test('knows its people, and the epithets of the one who speaks', () => {
    expect(people.map(({ name }) => name)).toEqual([
      'Alyssa Milano',
      'Harvey Weinstein',
      'Milo',
      'Elizabella',
      'Dave Bugliari',
    ]);
    expect(people[0]?.epithets.map(words)).toEqual(['The 46-year-old actress', 'the ‘Charmed’ alum']);
  });

  test('gives one year, and leaves what is relative relative', () => {
    expect(times.flatMap(({ edtf }) => edtf ?? [])).toEqual(['2017']);
    expect(times.find(({ relative }) => relative)).toMatchObject({ relative: '-P25Y', approximate: true });
  });
});
