import { describe, expect, it } from 'vitest';
import { articleWith } from '../article/article-with.ts';
import type { Article } from '../../src/article/article.ts';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { quoteCopy } from '../../src/sharing/quote-copy.ts';

const LINK = 'https://example.org/articles/x/quotes/y?a=1&b=2';

function copyOf(id: string, article: Article = milano) {
  const quote = article.index.lookUp('quote', id);
  if (!quote) throw new Error(`There is no quotation ${id}`);
  return quoteCopy(article, quote, LINK);
}

describe('a quotation that is copied with its attribution', () => {
  it('stands in marks, with who said it, the occasion, the article and the link', () => {
    expect(copyOf('very-visible').plain).toBe(
      `Claimed by Alyssa Milano: “very visible”\n(the article: “Recently”, “her own #MeToo story”)\nFrom “${milano.title}”\n${LINK}`,
    );
    expect(copyOf('on-the-view').plain).toMatch(
      /^Alyssa Milano, on ‘The View’: “The beautiful thing [^]*with me\.”\nFrom “/u,
    );
  });

  it('has no marks where the article only reports it, and says so, and keeps “claimed”', () => {
    const { plain, html } = copyOf('claimed-assault');
    expect(plain).toMatch(
      /^Claimed by Alyssa Milano, as the article reports it: she was was assaulted [^\n]* alleged abuser\n/u,
    );
    expect(html).toMatch(/<blockquote><p>she was was assaulted/u);
    expect(html).toContain('as the article reports it');
  });

  it('is whole when it runs over paragraphs, in one pair of marks', () => {
    const text = '"One thing, and\n"another."';
    const [quote] = milano.quotes;
    if (!quote) throw new Error('The article has no quotation');
    const spans = [
      { start: 0, end: 15 },
      { start: 16, end: text.length },
    ] as const;
    const article = articleWith(milano, { text });
    const over = { ...quote, form: 'direct' as const, spans, attribution: { ...quote.attribution } };
    const { plain, html } = quoteCopy(article, over, LINK);
    expect(plain).toMatch(/^Alyssa Milano: “One thing, and\nanother\.”\nFrom/u);
    expect(html).toContain('<blockquote><p>“One thing, and</p><p>another.”</p></blockquote>');
  });

  it('gives nobody the words where the article does not', () => {
    const quotes = milano.quotes.map((quote) => ({ ...quote, speaker: null }));
    const { plain } = copyOf('beautiful', articleWith(milano, { quotes }));
    expect(plain).toMatch(/^Not said by whom: “beautiful”/u);
    expect(plain.replace(milano.title, '')).not.toContain('Milano');
  });

  it('is never markup in the rich version', () => {
    const { html } = copyOf('on-the-view', articleWith(milano, { title: '<img src=x onerror="alert(1)">' }));
    expect(html).not.toContain('<img');
    expect(html).toContain('<a href="https://example.org/articles/x/quotes/y?a=1&#38;b=2">');
  });
});
