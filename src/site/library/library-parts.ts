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
 * The parts of the site that are about several articles, by name, those that take longest first. Each is a task of its own for
 * the build's workers: none waits for another, and each may go over the records as often as it likes.
 */
export const LIBRARY_PARTS: Readonly<Record<string, LibraryPart>> = {
  ...(import.meta.env.SEARCH === false ? {} : { search: searchPart }),
  people: throughPart,
  listing: listingPart,
  names: namesPart,
  frame: framePart,
  feeds: feedPart,
  picture: picturePart,
};

/** The part that lists the pages of the others, and is made after them. */
export const LAST_PARTS: Readonly<Record<string, LibraryPart>> = { sitemap: sitemapPart };

/** Parts whose pages are for nobody but the reader: they are in no sitemap. */
export const UNLISTED: readonly string[] = ['frame', 'search'];
