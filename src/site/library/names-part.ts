import { pathToNames } from '../../links.ts';
import { shardsOf } from '../../shelves/name-shards.ts';
import type { SiteFile } from '../files/site-file.ts';
import type { Recorded } from './record.ts';

/** The names of the articles in shards: the page for an unknown name asks for the few that may hold what was meant. */
export async function* namesPart({ records }: Recorded): AsyncIterable<SiteFile> {
  const shards = new Map<string, string[]>();
  for await (const { slug } of records())
    for (const shard of shardsOf(slug)) {
      const names = shards.get(shard);
      if (names) names.push(slug);
      else shards.set(shard, [slug]);
    }
  for (const [shard, names] of [...shards].toSorted(([a], [b]) => (a < b ? -1 : 1)))
    yield { file: pathToNames(shard).slice(1), content: JSON.stringify(names) };
}
