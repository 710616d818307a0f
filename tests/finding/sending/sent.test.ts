import { deflateRawSync } from 'node:zlib';
import { assert, asyncProperty, constantFrom, nat, oneof, string, tuple } from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { articleOf } from '../../../src/article/article-index.ts';
import { cutting } from '../../../src/finding/sending/link-length.ts';
import { dataInPage } from '../../../src/finding/sending/page-data.ts';
import { pageFile } from '../../../src/finding/sending/page-file.ts';
import {
  articleFragment,
  carriesSent,
  correctionsFragment,
  sentIn,
  sentInPage,
} from '../../../src/finding/sending/sent.ts';
import { readFile } from '../../../src/finding/files/read-file.ts';
import { unfoundArticle } from '../../../src/finding/worker/find-in-article.ts';
import type { StoredArticle } from '../../../src/finding/stored/stored-article.ts';
import { stored } from '../stored/ferry-stored.ts';

const ref = { shelf: 'device', slug: 'mine' } as const;
const page = (of: StoredArticle) => pageFile(articleOf(unfoundArticle(ref, of).article), of);
const packedAs = (bytes: Uint8Array) => {
  const data = Buffer.from(bytes).toString('base64url');
  return `${data.length.toString(36)}.${data}`;
};
const reasonOf = async (fragment: string) => {
  const sent = await sentIn(fragment);
  return sent.is === 'nothing' ? sent.reasons.join('; ') : sent.is;
};

describe('a link', () => {
  test('carries an article whole, in characters that nothing escapes', async () => {
    const fragment = await articleFragment(stored);
    expect(fragment).toMatch(/^[\w=.-]+$/u);
    expect(await sentIn(`#${fragment}`)).toEqual({ is: 'article', stored });
  });

  test('carries corrections alone, with the address of the article', async () => {
    expect(await sentIn(await correctionsFragment(stored))).toEqual({
      is: 'corrections',
      sent: {
        url: stored.details.url?.value,
        title: stored.details.title?.value,
        corrections: stored.corrections,
      },
    });
  });

  test('is told from other fragments', async () => {
    expect(carriesSent(await articleFragment(stored))).toBe(true);
    expect(carriesSent('#w120')).toBe(false);
    expect(await reasonOf('#w120')).toBe('This link carries no article');
  });

  test('that was cut says so, wherever it was cut', async () => {
    const fragment = await articleFragment(stored);
    for (const length of [14, fragment.length >> 1, fragment.length - 1])
      expect(await reasonOf(fragment.slice(0, length))).toMatch(/was cut/u);
  });

  test('that was changed on its way is damaged', async () => {
    const fragment = await articleFragment(stored);
    expect(await reasonOf(`${fragment}A`)).toMatch(/damaged/u);
    expect(await reasonOf(`article=${packedAs(Buffer.from('not deflated'))}`)).toMatch(/damaged/u);
    expect(await reasonOf(`article=${packedAs(deflateRawSync('{"version":1'))}`)).toMatch(/damaged/u);
  });

  test('that unpacks to more than 5 MB is not unpacked', async () => {
    expect(await reasonOf(`article=${packedAs(deflateRawSync(Buffer.alloc(50_000_000, 32)))}`)).toMatch(
      /more than 5 MB/u,
    );
  });

  test('with data of another form says what is wrong with it', async () => {
    const as = (value: unknown) => packedAs(deflateRawSync(JSON.stringify(value)));
    expect(await reasonOf(`article=${as({ ...stored, version: 9 })}`)).toMatch(/newer version/u);
    expect(await reasonOf(`corrections=${as({ corrections: [{ kind: 'burn' }] })}`)).toMatch(
      /no known kind/u,
    );
    expect(await reasonOf(`corrections=${as([])}`)).toBe('This link carries no corrections');
    expect(await sentIn(`corrections=${as({ url: 'javascript:1', title: 3, corrections: [] })}`)).toEqual({
      is: 'corrections',
      sent: { url: null, title: null, corrections: [] },
    });
  });

  test('says what will cut it by its length', () => {
    expect(cutting(2000)).toEqual([]);
    expect(cutting(9000).map(({ at }) => at)).toEqual([2000, 8000]);
    expect(cutting(40_000)).toHaveLength(3);
  });
});

describe('a page', () => {
  test('reads without the app, and runs and loads nothing', () => {
    const { document } = new JSDOM(page(stored)).window;
    expect([...document.querySelectorAll('script')].map(({ type }) => type)).toEqual(['application/json']);
    expect(document.querySelectorAll('img, iframe, link, [onclick], b, i, article script')).toHaveLength(0);
    expect(document.querySelector('h1')?.textContent).toBe('Ferry <b>saved</b>');
    expect(
      [...document.querySelectorAll('article > p')].map(({ textContent }) => textContent).slice(-3),
    ).toEqual(stored.text.split('\n'));
    expect(document.querySelector('li')?.textContent).toContain('Ada Grant');
  });

  test('carries the article, and is opened here as what it carries', async () => {
    const html = page(stored);
    expect(sentInPage(dataInPage(html) ?? '')).toEqual({ is: 'article', stored });
    const read = await readFile(
      new TextEncoder().encode(html),
      'ferry.html',
      '',
      () => new JSDOM('').window.document,
    );
    expect(read).toEqual({ is: 'sent', sent: { is: 'article', stored } });
    expect(dataInPage('<p>Another page</p>')).toBeNull();
    expect(sentInPage('{')).toMatchObject({ is: 'nothing' });
  });
});

test('ten thousand hostile links are answered, and none becomes markup', { timeout: 120_000 }, async () => {
  const sound = await articleFragment(stored);
  const nasty = constantFrom(
    '<img src=x onerror=alert(1)>',
    '</script>',
    '\u0000',
    '__proto__',
    '%00',
    '🙂',
    '"',
    "'",
    '='.repeat(99),
  );
  const mutated = tuple(nat(sound.length), nat(8), oneof(nasty, string({ maxLength: 12 }))).map(
    ([at, gone, put]) => sound.slice(0, at) + put + sound.slice(at + gone),
  );
  const repacked = tuple(constantFrom(...Object.keys(stored)), oneof(nasty, string())).map(
    ([key, value]) => `article=${packedAs(deflateRawSync(JSON.stringify({ ...stored, [key]: value })))}`,
  );
  const bytes = string().map((text) => `article=${packedAs(Buffer.from(text))}`);
  await assert(
    asyncProperty(
      oneof(
        mutated,
        repacked,
        bytes,
        string().map((text) => `#article=${text}`),
      ),
      async (fragment) => {
        const sent = await sentIn(fragment);
        if (sent.is !== 'article') return;
        const html = page(sent.stored);
        expect(html.match(/<script|<img/gu)).toEqual(['<script']);
      },
    ),
    { numRuns: 10_000 },
  );
});
