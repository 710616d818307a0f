import { copyFileSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import type { Engine } from '../../../src/search/pagefind/engine.ts';
import type { Surroundings } from '../../../src/search/pagefind/index-files.ts';
import { pagefindSearch } from '../../../src/search/pagefind/pagefind-search.ts';
import { searchPart } from '../../../src/site/library/search-part.ts';
import { writeFiles } from '../../site/library/write-files.ts';
import { recordsOf } from '../small-library.ts';

/** The index of some articles in a folder, as a build writes it; `kept` is what an earlier one left. */
export async function indexedFolder(
  articles: readonly Article[],
  kept = mkdtempSync(join(tmpdir(), 'verbatim-kept-')),
): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-search-'));
  const bySlug = new Map(articles.map((article) => [article.ref.slug, article]));
  const files = searchPart({
    records: () => recordsOf(articles),
    folderOf: (folder, from) => ({ folder, from, stands: false }),
    kept,
    host: { site: '', base: '/' },
    scripts: { page: '', worker: '' },
    page: () => ({ file: 'search/index.html', from: '', make: async () => '<head></head>' }),
    article: async (slug) => {
      const article = bySlug.get(slug);
      if (!article) throw new RangeError(slug);
      return article;
    },
  });
  await writeFiles(folder, files);
  return folder;
}

/** Pagefind's own program over such a folder, in Node instead of a worker. It takes the place of `fetch`: whoever is done puts that back. */
export function searchIn(folder: string, more: Partial<Surroundings> = {}) {
  const asked: string[] = [];
  const at = `${join(folder, 'search')}/`;
  const search = pagefindSearch({
    at,
    get: async (address) => {
      asked.push(address.slice(at.length));
      try {
        return new Response(readFileSync(address));
      } catch {
        return new Response('', { status: 404 });
      }
    },
    load: async (address) => {
      const engine = join(folder, 'search', `engine-${engines++}.mjs`);
      copyFileSync(address, engine);
      return import(/* @vite-ignore */ pathToFileURL(engine).href) as Promise<Engine>;
    },
    putFetch: (get) => {
      vi.stubGlobal('fetch', async (input: string | URL | Request) =>
        get(input instanceof Request ? input.url : input.toString()),
      );
    },
    ...more,
  });
  return { search, asked };
}

/** Each load has an engine of its own: the program is held by the module, and one that is written over while it is read is none. */
let engines = 0;
