import type { QueryClient } from '@tanstack/react-query';
import type { KnownPeople } from '../../authoring/known-people.ts';
import type { Article } from '../../article/article.ts';
import type { SiteFile, Host } from '../files/site-file.ts';
import type { SearchScripts } from '../build/search-scripts.ts';
import type { Records } from './record.ts';

/** What every part of the library is made from. */
export interface LibrarySite {
  readonly host: Host;
  readonly records: Records;
  /** Everybody in `people.json`. */
  readonly known: KnownPeople;
  /** An article of the library, from the file beside its page. */
  readonly article: (slug: string) => Promise<Article>;
  /**
   * Renders the page at a path (`/`, `/people/ada-grant/`), which must be among the routes; `give` puts what the page
   * loads into its client, under the key of its query. The file is the one that a static host answers with.
   * @throws Error when the path has no page.
   */
  readonly page: (path: string, give?: (client: QueryClient) => void) => Promise<SiteFile>;
  /** The paths of the pages that the other parts made, for the part that is made last. */
  readonly pages: () => AsyncIterable<string>;
  /** The scripts of the search, which are none of the app's. */
  readonly scripts: SearchScripts;
  /** A folder of the part's own that is kept between builds, and is no part of the site. */
  readonly kept: string;
}

/** A part of the site that is about several articles: its files, one by one. None is collected. */
export type LibraryPart = (site: LibrarySite) => AsyncIterable<SiteFile>;
