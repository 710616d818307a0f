import { pathTo, pathToList } from '../../links.ts';
import { listQuery } from '../../shelves/shelves.ts';
import type { MadeFile, SiteFile } from '../files/site-file.ts';
import type { LibrarySite } from './library-site.ts';
import { listingsOf } from './listings.ts';
import type { Recorded } from './record.ts';

/** The library's own page and those of its years and months, each with the file that a browser takes its list from. */
export async function* listingPart({
  records,
  pageOf,
}: Recorded & Pick<LibrarySite, 'pageOf'>): AsyncIterable<SiteFile | MadeFile> {
  for await (const { place, listing } of listingsOf(records)) {
    const json = JSON.stringify(listing);
    yield { file: pathToList(place).slice(1), content: json };
    yield pageOf(pathTo(place), { key: listQuery(place).queryKey, data: listing, json });
  }
}
