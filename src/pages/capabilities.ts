import type { Article } from '../article/article.ts';
import { hasPrintedNotes } from '../article/notes.ts';
import { isPaged } from './places.ts';

/** What the pages of an article can offer. Whoever shows a way to something asks here first. */
export interface Capabilities {
  /** The files of the article for other programs: beside its page on the host, or made in the browser. */
  readonly exports: 'files' | 'made';
  /** Whether citations are fetched as they were made at build, or made in the browser. */
  readonly citations: 'file' | 'made';
  /** Whether other pages can frame a quotation's card: it needs a page of its own on a host. */
  readonly embed: boolean;
  /** Whether the host answers for a quotation's card to programs that embed (https://oembed.com). */
  readonly oembed: boolean;
  /** Whether the page has an address that is good for everyone, and so for search engines and previews. */
  readonly canonical: boolean;
  /** Whether the reader can correct who says what. */
  readonly correction: boolean;
  /** Whether the printed page has a note on each quotation. */
  readonly printedNotes: boolean;
}

/** What an article's pages can offer, by its shelf and its length. `site` is the address of the site, empty when not told. */
export function capabilitiesOf(article: Article, site = import.meta.env.SITE_URL): Capabilities {
  const isSites = article.ref.shelf === 'site';
  const embed = isSites && isPaged(article, 'quotes');
  return {
    exports: isSites ? 'files' : 'made',
    citations: isSites ? 'file' : 'made',
    embed,
    oembed: embed && site !== '',
    canonical: isSites,
    correction: !isSites,
    printedNotes: hasPrintedNotes(article),
  };
}
