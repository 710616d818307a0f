import { pathTo, pathToList } from '../../links.ts';
import { listQuery } from '../../shelves/shelves.ts';
import type { MadeFile, SiteFile } from '../files/site-file.ts';
import type { LibrarySite } from './library-site.ts';
import { listingsOf } from './listings.ts';
import type { Recorded } from './record.ts';
import { shownPage } from './shown-page.ts';

/** The library's own page and those of its years and months, each with the file that a browser takes its list from. */
export async function* listingPart(
  site: Recorded & Pick<LibrarySite, 'pageOf'>,
): AsyncIterable<SiteFile | MadeFile> {
  for await (const { place, listing } of listingsOf(site.records))
    yield* shownPage(site, {
      path: pathTo(place),
      beside: pathToList(place),
      key: listQuery(place).queryKey,
      data: listing,
    });
}
