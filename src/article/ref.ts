/** Where an article stands: `site`, files that somebody serves; `device`, what the reader brought and keeps here. */
export type Shelf = 'site' | 'device';

/** The name of an article: the shelf it stands on, and its name there. */
export interface Ref {
  readonly shelf: Shelf;
  readonly slug: string;
}

/** The name of one of the site's articles. */
export function onSite(slug: string): Ref {
  return { shelf: 'site', slug };
}

/** Whether the two name the same article. */
export function isSameRef(a: Ref, b: Ref): boolean {
  return a.shelf === b.shelf && a.slug === b.slug;
}
