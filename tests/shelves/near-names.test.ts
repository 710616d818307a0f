import { describe, expect, test, vi } from 'vitest';
import { namesNear } from '../../src/shelves/near-names.ts';
import { namesPart } from '../../src/site/library/names-part.ts';
import { recordOf, type DatedRecord } from '../../src/site/library/record.ts';
import { harbour } from '../fixtures/library/harbour.ts';

const record = recordOf(harbour);

async function shardsOf(slugs: readonly string[]): Promise<ReadonlyMap<string, string>> {
  const records = async function* (): AsyncIterable<DatedRecord> {
    for (const slug of slugs) yield { ...record, slug, lastmod: '2026-11-29' };
  };
  const files = new Map<string, string>();
  for await (const { file, content } of namesPart({ records })) files.set(`/${file}`, String(content));
  return files;
}

const reading = (files: ReadonlyMap<string, string>) =>
  vi.fn<(path: string) => Promise<unknown>>(async (path) => JSON.parse(files.get(path) ?? 'null'));

describe('names near one that there is not', () => {
  test.each([
    'harbour-wall-opened',
    'harbor-wall-opens',
    'harbour-wall',
    'wall-opens',
    'harbour-walls-open',
    'harbor-walls-opened',
    'HARBOUR-WALL-OPENS',
  ])('%s', async (asked) => {
    const read = reading(await shardsOf(['harbour-wall-opens', '2024-05-01-ferry-sinks']));
    expect(await namesNear(asked, read)).toContain('harbour-wall-opens');
  });

  test('asks for three small files at most, whatever is asked and however many there are', async () => {
    const slugs = Array.from(
      { length: 3000 },
      (_, index) => `${WORDS[index % 40]}-${WORDS[(index * 7) % 39]}-${index}`,
    );
    const files = await shardsOf(slugs);
    const read = reading(files);
    await namesNear('one-two-three-four-five-six-seven', read);
    const shards = read.mock.calls.filter(([path]) => path.startsWith('/library/names/'));
    expect(shards.length).toBeLessThanOrEqual(3);
  });

  test('a name of numbers only is found too', async () => {
    const read = reading(await shardsOf(['2024-05-01']));
    expect(await namesNear('2024-05-02', read)).toEqual(['2024-05-01']);
  });

  test('where its words are in no name, a small library offers all it has, and a large one nothing', async () => {
    const small = async (path: string) =>
      path === '/articles.json' ? { articles: 2, cards: [{ slug: 'a' }, { slug: 'b' }] } : null;
    expect(await namesNear('nobody', small)).toEqual(['a', 'b']);
    const large = async (path: string) =>
      path === '/articles.json' ? { articles: 5000, cards: [{ slug: 'a' }] } : null;
    expect(await namesNear('nobody', large)).toEqual([]);
    expect(await namesNear('nobody', async () => null)).toEqual([]);
  });
});

const WORDS = Array.from({ length: 40 }, (_, index) =>
  String.fromCodePoint(97 + (index % 26)).repeat(3 + (index % 5)),
);
