import { resolve } from 'node:path';
import { keptSlugs, readOrigin } from '../kept/article-entry.ts';
import type { KeptArticle } from '../kept/catalogue.ts';
import { readKeptWhole } from '../kept/kept-site.ts';
import { compare } from '../reading/article-folders.ts';

/** A shard that was built: where what its build kept stands, and where its files do. */
interface Shard {
  readonly kept: string;
  readonly out: string;
}

/**
 * The shards of which builds kept what they made in these folders.
 * @throws Error when one is not whole, or was built with other code or other settings.
 */
export function shardsIn(folders: readonly string[], code: string): Shard[] {
  return folders.map((kept) => {
    const site = readKeptWhole(kept);
    if (!site) throw new Error(`${kept} is of no finished build: build its shard again`);
    if (site.code !== code)
      throw new Error(
        `${kept} was built with other code or other settings: build its shard again with these`,
      );
    return { kept, out: resolve(kept, site.out) };
  });
}

/**
 * The articles of several shards, by slug.
 * @throws Error when two have an article of one name, or what is kept of one cannot be read.
 */
export function mergedArticles(shards: readonly Shard[]): KeptArticle[] {
  const found = new Map<string, string>();
  for (const { kept } of shards)
    for (const slug of keptSlugs(kept)) {
      const other = found.get(slug);
      if (other !== undefined) throw new Error(`${slug} is in ${other} and in ${kept}: rename one of them`);
      found.set(slug, kept);
    }
  const articles = [...found].map(([slug, kept]): KeptArticle => {
    const origin = readOrigin(kept, slug);
    if (!origin) throw new Error(`What ${kept} has of ${slug} cannot be read: build its shard again`);
    return { slug, kept, origin, line: null };
  });
  return articles.toSorted((a, b) => compare(a.slug, b.slug));
}
