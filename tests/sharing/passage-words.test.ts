import { describe, expect, it } from 'vitest';
import { harbour } from '../fixtures/library/harbour.ts';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { passageCopy, passagePlace } from '../../src/sharing/passage-words.ts';

const LINK = 'https://example.org/articles/x?exact=a&suffix=b';

function spanOf(words: string) {
  const start = milano.text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  return { start, end: start + words.length };
}

const plain = (words: string) => passageCopy(milano, spanOf(words), LINK).plain;

describe('a passage that is copied with its attribution', () => {
  it('says who said it and on what occasion, names the article and ends with the link', () => {
    expect(plain('women from all over the world')).toBe(
      `Alyssa Milano, on ‘The View’: “women from all over the world”\nFrom “${milano.title}”\n${LINK}`,
    );
  });

  it('keeps “claimed” on what the article only reports', () => {
    expect(plain('assaulted on a movie set')).toMatch(
      /^Claimed by Alyssa Milano, as the article reports it: assaulted on a movie set\n/u,
    );
  });

  it('keeps “alleged” on an accusation in the article’s own words', () => {
    expect(plain('sexual harassment and misconduct by dozens of women')).toMatch(
      /^Alleged, in the article’s words: sexual harassment/u,
    );
  });

  it('is under the strictest reserve of what rests on its words', () => {
    const at = (from: string, to: string) => {
      const start = harbour.text.indexOf(from);
      const end = harbour.text.indexOf(to) + to.length;
      return passageCopy(harbour, { start, end }, LINK).plain;
    };
    expect(at('accused by the board', 'the stone was bad')).toMatch(
      /^Alleged, in the article’s words, reporting Tom Reed: accused/u,
    );
    expect(at('He claimed', 'the stone')).toMatch(/^Claimed, in the article’s words/u);
    expect(at('Ines Varga', 'was there')).toMatch(/^The article’s words: Ines Varga was there\n/u);
  });

  it('has one pair of marks, however much of the quotation’s own the selection took', () => {
    for (const words of ['visible"', '"very visible"', '"very', 'visible'])
      expect(plain(words)).toMatch(/^Claimed by Alyssa Milano: “[a-z ]+”\n/u);
  });

  it('says whose words are inside the article’s own', () => {
    expect(plain('she said: "The beautiful thing')).toContain(
      'The article’s words, quoting Alyssa Milano: she said',
    );
  });

  it('names nobody for the article’s own words', () => {
    expect(plain('have seen women across the world')).toMatch(
      /^The article’s words: have seen women across the world\nFrom/u,
    );
  });

  it('is never markup in the rich version', () => {
    const { html } = passageCopy(milano, spanOf('ago by a "very visible" alleged'), LINK);
    expect(html).toContain('&#34;very visible&#34;');
    expect(html).toContain('<a href="https://example.org/articles/x?exact=a&#38;suffix=b">');
  });
});

describe('the page that a passage opens on', () => {
  it('is the quotation’s, the innermost one, where the words are somebody’s', () => {
    expect(passagePlace(milano, spanOf('organic to myself'))).toMatchObject({ kind: 'quote' });
    expect(passagePlace(milano, spanOf('very visible'))).toMatchObject({ kind: 'quote', id: 'very-visible' });
  });

  it('is the article’s where they are the article’s', () => {
    expect(passagePlace(milano, spanOf('she said: "The'))).toEqual({ kind: 'article', ref: milano.ref });
  });
});
