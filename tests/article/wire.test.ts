import { readFileSync } from 'node:fs';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { assemble } from '../../src/article/assemble.ts';
import { ArticleError } from '../../src/article/fault.ts';
import { readWire } from '../../src/article/wire.ts';
import { wireOf } from '../../src/article/wire-form.ts';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { foundArticle } from '../../src/finding/found-article.ts';
import { analyse } from '../../src/text/analyse.ts';
import { smallFacts } from './small-facts.ts';

const ref = { shelf: 'device', slug: 'kept' } as const;
const given = { title: null, byline: null, publisher: null, date: null, url: null, language: null };
const text = readFileSync('src/content/alyssa-milano-on-metoo/source.txt', 'utf8');
const found = foundArticle({ text, headings: [], details: given }, analyse(text), ref);

/** As it comes from outside: through JSON, and changed. */
function sent(article: Article, change: (wire: Record<string, unknown>) => void = () => undefined): unknown {
  const wire = JSON.parse(JSON.stringify(wireOf(article))) as { article: Record<string, unknown> };
  change(wire.article);
  return wire;
}

function faultsOf(input: unknown): string[] {
  try {
    readWire(input, ref);
  } catch (error) {
    if (error instanceof ArticleError) return error.faults.map(({ at, says }) => `${at}: ${says}`);
    throw error;
  }
  return [];
}

describe('an article that is sent comes back as it was', () => {
  test.each([
    ['an editor’s', milano],
    ['one found by rule', found],
    ['one with a voice without a name', assemble(smallFacts())],
  ])('%s, on the shelf where it is put', (_, article) => {
    expect(readWire(sent(article), ref)).toEqual({ ...JSON.parse(JSON.stringify(article)), ref });
  });

  test('what follows from its facts is worked out anew, and not taken on trust', () => {
    const forged = sent(milano, (article) => {
      article['wordCount'] = 7;
      article['paragraphs'] = [];
    });
    expect(readWire(forged, ref)).toMatchObject({
      wordCount: milano.wordCount,
      paragraphs: milano.paragraphs,
    });
  });
});

describe('what is no article is refused with the path and the reason', () => {
  test.each([
    ['nothing', null, 'the file: Invalid type'],
    ['a text', 'article', 'the file: Invalid type'],
    ['no version', { article: {} }, 'version: Invalid key'],
    ['half of one', { version: 1, article: { text: 'Rain.' } }, 'ref: Invalid key'],
  ])('%s', (_, input, says) => {
    expect(faultsOf(input).join('\n')).toContain(says);
  });

  test.each<[string, (article: Record<string, unknown>) => void, string]>([
    ['a part that we do not know', (article) => (article['script'] = 'x'), 'script: Invalid key'],
    [
      'a form that there is not',
      (article) => Object.assign((article['quotes'] as object[])[0] ?? {}, { form: 'sung' }),
      'quotes.0.form: Invalid type',
    ],
    ['words outside the text', (article) => (article['text'] = 'Rain.'), 'is not a span of a text of 5'],
    ['a speaker who is nobody', (article) => (article['people'] = []), 'no person is called “alyssa-milano”'],
    [
      'half an offset',
      (article) => (article['slips'] = [{ words: { start: 0.5, end: 2 }, note: '' }]),
      'slips.0.words.start: is no whole number',
    ],
    [
      'an offset below nothing',
      (article) => (article['slips'] = [{ words: { start: -1, end: 2 }, note: '' }]),
      'slips.0.words.start: is negative',
    ],
  ])('%s', (_, change, says) => {
    expect(faultsOf(sent(milano, change)).join('\n')).toContain(says);
  });

  test('anything at all, without another kind of error', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (input) => {
        expect(faultsOf(input)).not.toEqual([]);
        expect(faultsOf({ version: 1, article: input })).not.toEqual([]);
      }),
    );
  });
});

describe('versions', () => {
  test('a newer one is refused, and says so', () => {
    expect(faultsOf({ version: 2, article: {} })).toEqual([
      'version: is 2: it was written by a newer build, which reads it; this one reads up to 1',
    ]);
  });

  test('an older one is brought up, a step at a time', () => {
    const older = { version: 1, article: { ...(sent(milano) as { article: object }).article, title: 'Old' } };
    const renamed = (article: unknown) => ({ ...(article as object), title: 'Newer' });
    const again = (article: unknown) => ({
      ...(article as { title: string }),
      title: `${(article as { title: string }).title} still`,
    });
    expect(readWire(older, ref, [renamed, again]).title).toBe('Newer still');
    expect(readWire({ ...older, version: 2 }, ref, [renamed, again]).title).toBe('Old still');
  });
});
