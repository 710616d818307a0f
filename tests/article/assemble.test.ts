import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/article/assemble.ts';
import { partsOf } from '../../src/article/parts.ts';
import { voicesOf } from '../../src/article/voices.ts';
import { at, person, quote, smallFacts, TEXT } from './small-facts.ts';

describe('an article is assembled from spans alone', () => {
  const article = assemble(smallFacts());

  test('quotations in the order of the text, a longer one before those within it', () => {
    expect(article.quotes.map(({ id }) => id)).toEqual(['rained', 'hard', 'very', 'no-comment']);
  });

  test('voices in the order in which they first speak, with a page or without', () => {
    expect(voicesOf(article).map(({ name, voice, hasPage }) => [name, voice, hasPage])).toEqual([
      ['Ann Lee', 1, true],
      ['A spokesman', 2, false],
    ]);
  });

  test('a voice has its quotations, and the words of one within another once', () => {
    expect(article.people[0]).toMatchObject({ quotes: ['rained', 'hard', 'very'], wordCount: 5 });
  });

  test('one without a page who says nothing is left to the text', () => {
    expect(article.unnamedSpeakers.map(({ id }) => id)).toEqual(['spokesman']);
  });

  test('what it rests on stays: who says that these are quotations', () => {
    expect(article.quotes.every(({ basis }) => basis.by === 'reader')).toBe(true);
  });

  test('words that are counted once for the whole text are counted in each span', () => {
    expect(article.wordCount).toBe(16);
    expect(article.quotes.map(({ wordCount }) => wordCount)).toEqual([2, 3, 1, 2]);
  });
});

describe('sections', () => {
  const second = TEXT.indexOf('A spokesman');

  test('may leave a lead without one, and reach to the end', () => {
    const article = assemble(smallFacts({ sections: [{ id: 'no', title: 'No', from: second + 3 }] }));
    expect(article.sections).toEqual([{ id: 'no', title: 'No', start: second, end: TEXT.length }]);
    expect(partsOf(article)).toEqual([
      { section: null, from: 0, to: 1 },
      { section: article.sections[0], from: 1, to: 2 },
    ]);
  });

  test('none: every paragraph is in the one part', () => {
    expect(partsOf(assemble(smallFacts()))).toEqual([{ section: null, from: 0, to: 2 }]);
  });

  test('from the first paragraph on there is no lead', () => {
    const article = assemble(smallFacts({ sections: [{ id: 'no', title: 'No', from: 0 }] }));
    expect(partsOf(article)).toEqual([{ section: article.sections[0], from: 0, to: 2 }]);
  });
});

describe('facts that do not hold are refused, with their place', () => {
  test.each([
    [
      'quotes.off: [3, 9999) is not a span',
      { quotes: [{ ...quote('off', 'Ann', null), spans: [{ start: 3, end: 9999 }] as const }] },
    ],
    [
      'people.ann: [5, 5) is not a span',
      { people: [person('ann', 'Ann', { mentions: [{ start: 5, end: 5 }] })], quotes: [] },
    ],
    ['people.ann: is the id of two', { people: [person('ann', 'Ann'), person('ann', 'Lee')], quotes: [] }],
    ['quotes.q.speaker: no person is called “bo”', { quotes: [quote('q', 'it rained', 'bo')] }],
    [
      'quotes.q.sameWords: no quotation is called “x”',
      {
        quotes: [{ ...quote('q', 'it rained', null), sameWords: { quote: 'x', words: at('it'), note: '' } }],
      },
    ],
    [
      'events.e.people: no person with a page is called “spokesman”',
      {
        events: [
          {
            id: 'e',
            label: 'E',
            status: 'stated',
            when: { kind: 'undated', certainty: 'undated', words: null },
            evidence: [at('it rained')],
            people: ['spokesman'],
          },
        ],
      },
    ],
    [
      'events.e.when: no event is called “f”',
      {
        events: [
          {
            id: 'e',
            label: 'E',
            status: 'stated',
            when: {
              kind: 'relative',
              certainty: 'approximate',
              words: at('it rained'),
              years: 1,
              before: 'f',
              qualifier: null,
              least: 1,
              most: 1,
              working: null,
            },
            evidence: [at('it rained')],
            people: [],
          },
        ],
      },
    ],
    ['slips.0: [0, 9999) is not a span', { slips: [{ words: { start: 0, end: 9999 }, note: '' }] }],
    ['sections.s: [9999, 10000) is not a span', { sections: [{ id: 's', title: '', from: 9999 }] }],
  ] as const)('%s', (says, change) => {
    expect(() => assemble(smallFacts(change))).toThrow(says);
  });
});
