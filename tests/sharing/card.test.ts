import { describe, expect, test } from 'vitest';
import { articleWith } from '../article/article-with.ts';
import type { Article, Quote } from '../../src/article/article.ts';
import { attributionOf } from '../../src/article/saying/attribution.ts';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { cardOf } from '../../src/sharing/card.ts';
import { embedFrame } from '../../src/sharing/embed-frame.ts';

const quoted = (id: string): Quote => {
  const quote = milano.quotes.find((each) => each.id === id);
  if (!quote) throw new Error(`${id} is gone`);
  return quote;
};

/** One quotation, of the paragraphs given. */
function spoken(paragraphs: readonly string[], change: Partial<Quote> = {}): [Article, Quote] {
  const text = paragraphs.join('\n');
  const spans = paragraphs.map((words, index) => {
    const start = paragraphs.slice(0, index).join('\n').length + (index > 0 ? 1 : 0);
    return { start, end: start + words.length };
  });
  const [first = { start: 0, end: 0 }, ...rest] = spans;
  const attribution = { ...quoted('beautiful').attribution, occasion: null, time: null };
  const quote = {
    ...quoted('beautiful'),
    form: 'direct',
    spans: [first, ...rest],
    attribution,
    ...change,
  } as const;
  return [articleWith(milano, { text }), quote];
}

describe('a quotation’s card', () => {
  test.each(milano.quotes.map((quote) => [quote.id, quote] as const))(
    'of “%s” has all of its words and its attribution',
    (_, quote) => {
      const { words, attribution } = cardOf(milano, quote);
      expect(words.join(' ').replace(/^“|”$/gu, '')).toBe(
        milano.text.slice(quote.spans[0].start, quote.spans[0].end).replace(/^"|"$/gu, ''),
      );
      expect(attribution).toBe(attributionOf(milano, quote));
    },
  );

  test('puts no marks around reported speech: the words are the article’s', () => {
    expect(cardOf(milano, quoted('give-up-acting')).words[0]).toMatch(/^she’s .* needed to$/u);
  });

  test('keeps paragraphs, each opened with a mark and the last one closed', () => {
    expect(cardOf(...spoken(['"One.', '"Two."'])).words).toEqual(['“One.', '“Two.”']);
  });

  test('cuts a long quotation where its sense is kept, and within its marks', () => {
    const sentence = 'We met on a wet Tuesday in the old hall by the river.';
    const [words = ''] = cardOf(...spoken([`"${Array(30).fill(sentence).join(' ')}"`])).words;
    expect(words.length).toBeLessThanOrEqual(702);
    expect(words).toMatch(/river\. …”$/u);
  });

  test('shows all of a long one that no cut would leave its sense', () => {
    const never = Array(200).fill('not').join(' ');
    const { words, height } = cardOf(...spoken([`"${never}"`]));
    expect(words).toEqual([`“${never}”`]);
    expect(height).toBe(640);
  });

  test('says that the article does not say who said it', () => {
    const [article, quote] = spoken(['"One."'], { speaker: null });
    expect(cardOf(article, quote).attribution).toBe('Not said by whom');
  });
});

describe('the frame for a card', () => {
  test('is of the card’s size, has a title, and lets no script run', () => {
    const html = embedFrame(cardOf(milano, quoted('on-the-view')), 'https://example.org/card/');
    expect(html).toMatch(
      /^<iframe src="https:\/\/example\.org\/card\/" title="Alyssa Milano, on ‘The View’: a quote from /u,
    );
    expect(html).toMatch(/ width="600" height="\d+" /u);
    expect(html).toContain('sandbox="');
    expect(html).not.toContain('allow-scripts');
  });

  test('holds hostile words as words', () => {
    const html = embedFrame(
      { ...cardOf(milano, quoted('beautiful')), title: '"><script>alert(1)</script>' },
      'https://example.org/"onload="x',
    );
    expect(html.match(/[<>]/gu)).toHaveLength(4);
    expect(html.match(/"/gu)).toHaveLength(14);
  });
});
