import { pathToList, pathToNames } from '../links.ts';
import { A_PAGE, type Listing } from './listing.ts';
import { shardsToAsk } from './name-shards.ts';

/**
 * Names of the site's articles that an unknown one may have meant: those of the shards for its words. Where these hold
 * none and the library's own page lists all there is, all of it.
 * @param read gives what the JSON file at a path holds; null where there is none.
 */
export async function namesNear(
  asked: string,
  read: (path: string) => Promise<unknown>,
): Promise<readonly string[]> {
  const shards = await Promise.all(shardsToAsk(asked).map(async (shard) => read(pathToNames(shard))));
  const names = shards.flatMap((shard) => (Array.isArray(shard) ? (shard as string[]) : []));
  return names.length > 0 ? [...new Set(names)] : namesOfSmall(await read(pathToList({ kind: 'library' })));
}

function namesOfSmall(listing: unknown): string[] {
  const { cards = [], articles = 0 } = (listing ?? {}) as Partial<Listing>;
  return articles <= A_PAGE ? cards.map(({ slug }) => slug) : [];
}
