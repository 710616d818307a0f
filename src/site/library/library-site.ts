import type { QueryKey } from '@tanstack/react-query';
import type { KnownPeople } from '../../authoring/known-people.ts';
import type { Article } from '../../article/article.ts';
import type { Host, MadeFile, MadeFolder, SiteFile } from '../files/site-file.ts';
import type { SearchScripts } from '../build/search-scripts.ts';
import type { KeptRecords } from './record.ts';

/** What every part of the library is made from. */
export interface LibrarySite {
  readonly host: Host;
  readonly records: KeptRecords;
  /** Everybody in `people.json`. */
  readonly known: KnownPeople;
  /** An article of the library, from the file beside its page. */
  readonly article: (slug: string) => Promise<Article>;
  /**
   * The page at a path (`/yours/`) that shows nothing of the library, and is rendered where the code has changed. The file is the one
   * that a static host answers with. To make it throws an Error when the path has no page.
   */
  readonly page: (path: string) => MadeFile;
  /** The page at a path (`/people/ada-grant/`) that is made from what it shows alone, and rendered where that has changed. */
  readonly pageOf: (path: string, shows: Shown) => MadeFile;
  /** A folder of the site (`people/ada-grant/`) of which all is made from what `from` is the digest of, and this code. */
  readonly folderOf: (folder: string, from: string) => MadeFolder;
  /** The paths of the pages that the other parts made, for the part that is made last. */
  readonly pages: () => AsyncIterable<string>;
  /** Names the way pictures are drawn. */
  readonly drawing: string;
  /** The scripts of the search, which are none of the app's. */
  readonly scripts: SearchScripts;
  /** A folder of the part's own that is kept between builds, and is no part of the site. */
  readonly kept: string;
}

/** What a page shows, as it is and as JSON, and the key of the query by which it loads that. */
export interface Shown {
  readonly key: QueryKey;
  readonly data: unknown;
  readonly json: string;
}

/** A part of the site that is about several articles: its files, one by one. None is collected. */
export type LibraryPart = (site: LibrarySite) => AsyncIterable<SiteFile | MadeFile | MadeFolder>;
