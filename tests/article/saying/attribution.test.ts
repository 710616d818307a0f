import { describe, expect, it, test } from 'vitest';
import { articleWith } from '../article-with.ts';
import type { Article, Quote } from '../../../src/article/article.ts';
import { attributionOf, voiceOf } from '../../../src/article/saying/attribution.ts';
import milano from '../../../src/content/alyssa-milano-on-metoo/article.ts';

const attributions = Object.fromEntries(
  milano.quotes.map((quote) => [quote.id, attributionOf(milano, quote)]),
);
const TOLD = '(the article: “Recently”, “her own #MeToo story”)';

describe('the attribution that goes with the words of a quotation', () => {
  test.each([
    ['beautiful', 'Alyssa Milano'],
    ['claimed-assault', `Claimed by Alyssa Milano, as the article reports it ${TOLD}`],
    ['almost-25-years', `Claimed by Alyssa Milano ${TOLD}`],
    ['very-visible', `Claimed by Alyssa Milano ${TOLD}`],
    ['coming-forward', 'Alyssa Milano, as the article reports it (the article: “now”)'],
    ['on-the-view', 'Alyssa Milano, on ‘The View’'],
    ['give-up-acting', 'Alyssa Milano, as the article reports it (the article: “previously”)'],
    ['i-fought-the-good-fight', 'Alyssa Milano (carried over from paragraph 5: “previously”)'],
    ['without-activism', 'Alyssa Milano, as the article reports it'],
    ['function', 'Alyssa Milano'],
    ['activist-since-fifteen', 'Alyssa Milano (carried over from paragraph 5: “previously”)'],
  ])('of “%s” is: %s', (id, attribution) => {
    expect(attributions[id]).toBe(attribution);
  });

  it('is there for every quotation of the first article', () => {
    expect(Object.keys(attributions)).toHaveLength(11);
  });

  it('names nobody where the article does not', () => {
    expect(attributionOf(milano, changed({ speaker: null }, 'unattributed'))).toBe(
      'Not said by whom, on ‘The View’',
    );
    expect(attributionOf(milano, changed({ speaker: null, status: 'claimed' }, 'unattributed'))).toBe(
      'Claimed, not said by whom, on ‘The View’',
    );
  });

  it('has “alleged” first', () => {
    expect(voiceOf(milano, changed({ status: 'alleged' }, 'named'))).toBe('Alleged by Alyssa Milano');
  });

  it('says an inferred speaker as our reading, and why', () => {
    const quote = changed({}, 'inferred');
    const [first, ...rest] = quote.attribution.trail;
    if (!first) throw new Error('The trail is gone');
    const trail = [{ ...first, why: 'nobody else is there' }, ...rest];
    const inferred = { ...quote, attribution: { ...quote.attribution, trail } };
    expect(attributionOf(milano, inferred)).toBe(
      'As we read it, Alyssa Milano, on ‘The View’ (we infer it: nobody else is there)',
    );
    expect(voiceOf(milano, { ...inferred, status: 'claimed' })).toBe(
      'Claimed, as we read it by Alyssa Milano',
    );
  });

  it('gives a time in the article’s words, as they stand where they have marks of their own', () => {
    const at = (words: string) => {
      const start = milano.text.length + 1;
      const time = { start, end: start + words.length, carriedOver: null };
      const quote = onTheView(milano);
      const changed = { ...quote, attribution: { ...quote.attribution, time } };
      return attributionOf(articleWith(milano, { text: `${milano.text} ${words}` }), changed);
    };
    expect(at('On Tuesday')).toBe('Alyssa Milano, on ‘The View’ (the article: “On Tuesday”)');
    expect(at('"five years" ago')).toBe('Alyssa Milano, on ‘The View’ (the article: "five years" ago)');
    expect(at('five years" ago')).toBe('Alyssa Milano, on ‘The View’ (the article: “five years ago”)');
  });

  it('says from which paragraph an occasion is carried over', () => {
    const quote = onTheView(milano);
    const { occasion } = quote.attribution;
    if (!occasion) throw new Error('The occasion is gone');
    const carried = { ...occasion, carriedOver: 'it goes on' };
    expect(
      attributionOf(milano, { ...quote, attribution: { ...quote.attribution, occasion: carried } }),
    ).toBe('Alyssa Milano (carried over from paragraph 4: “on ‘The View’”)');
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
