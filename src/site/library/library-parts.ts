import { feedPart } from './feeds/feed-part.ts';
import { framePart } from './frame-part.ts';
import type { LibraryPart } from './library-site.ts';
import { listingPart } from './listing-part.ts';
import { namesPart } from './names-part.ts';
import { picturePart } from './picture-part.ts';
import { searchPart } from './search-part.ts';
import { sitemapPart } from './sitemap-part.ts';
import { throughPart } from './through/through-part.ts';

/**
 * The parts of the site that are about several articles, by name, in the order in which they are begun: first what others wait for
 * (`AFTER`), then what takes long. Each is a task of its own for the build's workers, and may go over the records as often as it likes.
 */
export const LIBRARY_PARTS: Readonly<Record<string, LibraryPart>> = {
  listing: listingPart,
  people: throughPart,
  ...(import.meta.env.SEARCH === false ? {} : { search: searchPart }),
  sitemap: sitemapPart,
  names: namesPart,
  frame: framePart,
  feeds: feedPart,
  picture: picturePart,
};

/** The parts whose pages are in the sitemap: those of the others are for nobody but the reader. */
export const LISTED: readonly string[] = ['listing', 'people'];

/** The parts that must be there before another is made, which goes by what they are. */
export const AFTER: Readonly<Record<string, readonly string[]>> = { sitemap: LISTED };
