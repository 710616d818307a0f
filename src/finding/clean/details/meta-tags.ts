/** What a page's `meta` elements say, by name in lower case, in the order of the page. */
export type MetaTags = ReadonlyMap<string, readonly string[]>;

const MOST = 500;

/** Reads `name`, `property` and `itemprop` alike; a property may hold several names (RDFa). */
export function metaTags(document: Document): MetaTags {
  const tags = new Map<string, string[]>();
  for (const meta of [...document.querySelectorAll('meta[content]')].slice(0, MOST)) {
    const content = meta.getAttribute('content')?.trim() ?? '';
    if (content === '') continue;
    for (const attribute of ['property', 'name', 'itemprop'])
      for (const name of (meta.getAttribute(attribute) ?? '').toLowerCase().split(/\s+/u).filter(Boolean))
        tags.set(name, [...(tags.get(name) ?? []), content]);
  }
  return tags;
}

/** The contents of the first of `names` that the page has; none where it has none of them. */
export function firstOf(tags: MetaTags, names: readonly string[]): readonly string[] {
  for (const name of names) {
    const contents = tags.get(name);
    if (contents !== undefined) return contents;
  }
  return [];
}
