import { resolve } from 'node:path';
import { keptSlugs } from '../kept/article-entry.ts';
import { readKept } from '../kept/kept-files.ts';
import type { KeptArticle, KeptSite } from '../kept/kept-site.ts';
import { compare } from '../reading/article-folders.ts';

/** The folders to which shards were written, which have their articles' files. Those of shards that are not whole are left out. */
export function foldersOf(shards: readonly string[]): string[] {
  return shards.flatMap((shard) => {
    const site = readKept(`${shard}/site.json`) as KeptSite | null;
    return site?.isWhole ? [resolve(shard, site.out)] : [];
  });
}

/**
 * The articles of several shards, by slug, from what their builds kept.
 * @throws Error when a shard is not whole, was built with other code or other settings, or has an article of another's name.
 */
export function mergedArticles(shards: readonly string[], code: string): KeptArticle[] {
  const found = new Map<string, string>();
  for (const shard of shards) {
    const site = readKept(`${shard}/site.json`) as KeptSite | null;
    if (!site?.isWhole) throw new Error(`${shard} is of no finished build: build its shard again`);
    if (site.code !== code)
      throw new Error(
        `${shard} was built with other code or other settings: build its shard again with these`,
      );
    for (const slug of keptSlugs(shard)) {
      const other = found.get(slug);
      if (other !== undefined) throw new Error(`${slug} is in ${other} and in ${shard}: rename one of them`);
      found.set(slug, shard);
    }
  }
  const articles = [...found].map(([slug, kept]) => ({ slug, kept }));
  return articles.toSorted((a, b) => compare(a.slug, b.slug));
}
