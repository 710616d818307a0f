import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { mergedArticles } from '../../../src/site/build/merged-articles.ts';
import { writeEntry } from '../../../src/site/kept/article-entry.ts';
import { recordOf } from '../../../src/site/library/record.ts';
import { pier } from '../library/through-library.ts';

let kept: string;
beforeEach(() => {
  kept = mkdtempSync(join(tmpdir(), 'verbatim-merged-'));
  for (const article of pier) {
    const record = { ...recordOf(article), lastmod: '2026-11-29' };
    const origin = { inputs: 'inputs', written: 'written', seen: '', modules: [] };
    writeEntry(kept, article.ref.slug, { ...origin, files: {}, made: {}, record });
  }
});
afterEach(() => {
  rmSync(kept, { recursive: true });
});

describe('the articles of shards', () => {
  test('are there by slug, none with its record in a catalogue', () => {
    const articles = mergedArticles([{ kept, out: kept }]);
    expect(articles.map(({ slug }) => slug)).toEqual(['pier-and-council', 'pier-letters', 'pier-reopens']);
    expect(articles.every(({ line }) => line === null)).toBe(true);
  });

  test('are not joined without one that cannot be read', () => {
    const file = readdirSync(kept, { recursive: true, encoding: 'utf8' }).find((path) =>
      path.endsWith('pier-letters.kept'),
    );
    writeFileSync(join(kept, file ?? ''), '?');
    expect(() => mergedArticles([{ kept, out: kept }])).toThrow(/pier-letters cannot be read/u);
  });
});
