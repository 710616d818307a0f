import { describe, expect, test } from 'vitest';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { capabilitiesOf } from '../../src/pages/capabilities.ts';
import { articleWith } from '../article/article-with.ts';

const SITE = 'https://example.org';

describe('what an article’s pages can offer', () => {
  test('on the site: its files, cards for other pages, an address for everyone', () => {
    expect(capabilitiesOf(milano, SITE)).toEqual({
      exports: 'files',
      citations: 'file',
      embed: true,
      oembed: true,
      canonical: true,
      correction: false,
      printedNotes: true,
    });
  });

  test('on a site that does not know its address, no answer for programs that embed', () => {
    expect(capabilitiesOf(milano, '')).toMatchObject({ embed: true, oembed: false });
  });

  test('a long article has no pages of its quotations, and so no cards', () => {
    const long = articleWith(milano, { wordCount: 60_000 });
    expect(capabilitiesOf(long, SITE)).toMatchObject({ embed: false, oembed: false, exports: 'files' });
  });

  test('on this device: nothing that a host would have to answer for, and corrections', () => {
    const own = articleWith(milano, { ref: { shelf: 'device', slug: 'a' } });
    expect(capabilitiesOf(own, SITE)).toEqual({
      exports: 'made',
      citations: 'made',
      embed: false,
      oembed: false,
      canonical: false,
      correction: true,
      printedNotes: true,
    });
  });
});
