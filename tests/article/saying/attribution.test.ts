import { describe, expect, it, test } from 'vitest';
import type { Article, Quote } from '../../../src/article/article.ts';
import { attributionOf } from '../../../src/article/saying/attribution.ts';
import milano from '../../../src/content/alyssa-milano-on-metoo/article.ts';

const attributions = Object.fromEntries(
  milano.quotes.map((quote) => [quote.id, attributionOf(milano, quote)]),
);
const CLAIMED = 'said “recently” in “her own #MeToo story” (claimed)';

describe('the attribution that goes with the words of a quotation', () => {
  test.each([
    ['beautiful', 'Alyssa Milano'],
    ['claimed-assault', `Alyssa Milano, as the article reports it, ${CLAIMED}`],
    ['almost-25-years', `Alyssa Milano, ${CLAIMED}`],
    ['very-visible', `Alyssa Milano, ${CLAIMED}`],
    ['coming-forward', 'Alyssa Milano, as the article reports it, said “now”'],
    ['on-the-view', 'Alyssa Milano, on ‘The View’'],
    ['give-up-acting', 'Alyssa Milano, as the article reports it, said “previously”'],
    ['i-fought-the-good-fight', 'Alyssa Milano, said “previously”'],
    ['without-activism', 'Alyssa Milano, as the article reports it'],
    ['function', 'Alyssa Milano'],
    ['activist-since-fifteen', 'Alyssa Milano, said “previously”'],
  ])('of “%s” is: %s', (id, attribution) => {
    expect(attributions[id]).toBe(attribution);
  });

  it('is there for every quotation of the first article', () => {
    expect(Object.keys(attributions)).toHaveLength(11);
  });

  it('names nobody where the article does not', () => {
    expect(attributionOf(milano, changed({ speaker: null }, 'unattributed'))).toBe(
      'the article does not say who said it, on ‘The View’',
    );
  });

  it('says so where the speaker is inferred, and keeps “alleged”', () => {
    expect(attributionOf(milano, changed({ status: 'alleged' }, 'inferred'))).toBe(
      'Alyssa Milano, inferred from the context, on ‘The View’ (alleged)',
    );
  });

  it('has a time of the article’s in marks and without the capital of its sentence, but never the one of a name', () => {
    const { attribution } = onTheView(milano);
    const at = (words: string) => {
      const start = milano.text.length + 1;
      const time = { start, end: start + words.length, carriedOver: null };
      const quote = { ...onTheView(milano), attribution: { ...attribution, time } };
      return attributionOf({ ...milano, text: `${milano.text} ${words}` }, quote);
    };
    expect(at('On Tuesday')).toBe('Alyssa Milano, said “on Tuesday” on ‘The View’');
    expect(at('Tuesday')).toBe('Alyssa Milano, said “Tuesday” on ‘The View’');
  });

  it('says nothing of saying where nobody is known to have said it', () => {
    const { attribution } = onTheView(milano);
    const time = milano.quotes.find(({ id }) => id === 'give-up-acting')?.attribution.time ?? null;
    const quote = { ...onTheView(milano), speaker: null, attribution: { ...attribution, time } };
    expect(attributionOf(milano, quote)).toBe(
      'the article does not say who said it, “previously” on ‘The View’',
    );
  });

  it('invents neither a time nor an occasion', () => {
    const { attribution } = onTheView(milano);
    const silent = { ...onTheView(milano), attribution: { ...attribution, occasion: null, time: null } };
    expect(attributionOf(milano, silent)).toBe('Alyssa Milano');
  });
});

function changed(change: Partial<Quote>, grade: Quote['attribution']['grade']): Quote {
  const quote = onTheView(milano);
  return { ...quote, ...change, attribution: { ...quote.attribution, grade } };
}

function onTheView({ quotes }: Article): Quote {
  const quote = quotes.find(({ id }) => id === 'on-the-view');
  if (!quote) throw new Error('The quotation is gone');
  return quote;
}
