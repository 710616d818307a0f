import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/article/assemble.ts';
import { foldedParts, matchesIn } from '../../src/find/folded-text.ts';
import { isSaidBy, placesOf, saidByIn } from '../../src/find/said-by.ts';
import { quote, smallFacts, TEXT } from '../article/small-facts.ts';

const facts = smallFacts();
const article = assemble(
  smallFacts({
    quotes: [...facts.quotes, quote('disagreed', 'Officials disagreed', 'officials', 'reported')],
  }),
);

function placed(asked: string) {
  return placesOf(article, matchesIn([...foldedParts(article)], asked));
}

/** The words found, with a little before them to tell them apart, that a query asks for. */
function foundBy(asked: string, by: string): string[] {
  const saidBy = saidByIn(new URLSearchParams({ by }), article);
  return placed(asked)
    .filter((place) => isSaidBy(place, saidBy))
    .map(({ start, end }) => TEXT.slice(start - 2, end + 1));
}

describe('who says what was found', () => {
  test('is the innermost quotation that holds it', () => {
    expect(placed('very').map((place) => place.quote?.id)).toEqual(['very']);
    expect(placed('hard').map((place) => place.quote?.id)).toEqual(['hard']);
  });

  test('is nobody outside of all', () => {
    expect(placed('said').map((place) => place.quote)).toEqual([null, null]);
  });

  test('is the quotation that it reaches into', () => {
    expect(placed('said "it').map((place) => place.quote?.id)).toEqual(['rained']);
  });

  test('is known again after a quotation has ended', () => {
    expect(placed('and').map((place) => place.quote)).toEqual([null]);
    expect(placed('comment').map((place) => place.quote?.id)).toEqual(['no-comment']);
  });
});

describe('whose words are asked for', () => {
  test.each<[asked: string, by: string, found: string[]]>([
    ['said', 'anyone', ['e said ', 'n said ']],
    ['it rained', 'ann', [' "it rained"']],
    ['it rained', 'spokesman', []],
    ['it rained', 'writer', []],
    ['it rained', 'outside', []],
    ['said', 'writer', ['e said ', 'n said ']],
    ['said', 'outside', ['e said ', 'n said ']],
    ['said', 'ann', []],
    ['disagreed', 'writer', ['s disagreed.']],
    ['disagreed', 'outside', []],
    ['disagreed', 'officials', []],
  ])('%j by %s', (asked, by, found) => {
    expect(foundBy(asked, by)).toEqual(found);
  });

  test('a name that nobody in the article has asks for anyone', () => {
    expect(saidByIn(new URLSearchParams({ by: 'nobody' }), article)).toBe('anyone');
  });

  test('someone who is not quoted is not asked for', () => {
    const silent = assemble(facts);
    expect(saidByIn(new URLSearchParams({ by: 'officials' }), silent)).toBe('anyone');
  });
});

describe('a text in parts', () => {
  const paragraph = `${'The Café opens. '.repeat(1000)}Enough.`;
  const text = Array.from({ length: 5 }, () => paragraph).join('\n');
  const paragraphs = Array.from({ length: 5 }, (_, index) => {
    const start = index * (paragraph.length + 1);
    return { start, end: start + paragraph.length };
  });
  const parts = [...foldedParts({ text, paragraphs })];

  test('is several, and everything is found at its own place', () => {
    expect(parts.length).toBeGreaterThan(1);
    const found = matchesIn(parts, 'enough');
    expect(found.map(({ start, end }) => text.slice(start, end))).toEqual(Array(5).fill('Enough'));
    expect(found.map(({ end }) => end + 1)).toEqual(paragraphs.map(({ end }) => end));
    expect(matchesIn(parts, 'cafe')).toHaveLength(5000);
  });
});
