import { describe, expect, test } from 'vitest';
import { widerSense } from '../../../src/article/passage/wider-sense.ts';
import milano from '../../../src/content/alyssa-milano-on-metoo/article.ts';

function widened(words: string): string | null {
  const start = milano.text.indexOf(words);
  if (start < 0) throw new Error(`“${words}” is not in the text`);
  const wider = widerSense(milano, { start, end: start + words.length });
  return wider && `${wider.of}: ${milano.text.slice(wider.span.start, wider.span.end)}`;
}

describe('a passage whose sense depends on what it leaves out', () => {
  test('is offered with all that the article reports, its condition too', () => {
    expect(widened('she would give up her acting career')).toBe(
      'report: she’s so passionate about activism that she would give up her acting career if she needed to',
    );
    expect(widened('assaulted on a movie set')).toMatch(/^report: she was was .* alleged abuser$/u);
  });

  test('is offered with the condition that it was said under', () => {
    expect(widened('I’m not gonna work in this industry, then')).toMatch(
      /^sentence: And if it means .*industry\.$/u,
    );
  });

  test('is offered with the accusation that it rests on', () => {
    expect(widened('sexual harassment and misconduct by dozens of women')).toMatch(
      /^sentence: The 46-year-old actress .* accused of .*change\.$/u,
    );
  });

  test('is offered with the whole of a quotation whose edge it crosses', () => {
    expect(widened('she said: "The beautiful thing')).toMatch(
      /^quote: she said: "The beautiful .*with me\."$/u,
    );
  });

  test.each([
    'who who see me and come over to me and share their stories of sexual assault',
    'If my integrity stays intact and I stay true to who I am',
    'very visible',
    'she’s so passionate about activism that she would give up her acting career if she needed to',
    'Alyssa Milano has praised the #MeToo movement',
  ])('and one whose sense stands alone is not: %s', (words) => {
    expect(widened(words)).toBeNull();
  });
});
