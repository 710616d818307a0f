import { pathTo, type Place } from '../links.ts';

/** The size of a preview picture, in pixels: what previews in chats and on social sites show whole. */
export const PREVIEW = { width: 1200, height: 630 } as const;

/** Which pages a site draws pictures of: all, those of articles and quotations, those of articles, or none. */
export type Pictures = 'all' | 'quotations' | 'articles' | 'none';

/** The kinds of places with a picture of their own; a panel's page has its article's. */
const DRAWN: Readonly<Record<Pictures, readonly Place['kind'][]>> = {
  all: ['library', 'article', 'section', 'quote', 'person', 'event'],
  quotations: ['library', 'article', 'quote'],
  articles: ['library', 'article'],
  none: [],
};

/** Whether a place has a picture of its own. */
export function isDrawn({ kind }: Place, pictures: Pictures = import.meta.env.PICTURES ?? 'all'): boolean {
  return DRAWN[pictures].includes(kind);
}

/** The path of the picture that the page of a place shows, its own or its article's; null where the site has none. */
export function previewPath(
  place: Place,
  pictures: Pictures = import.meta.env.PICTURES ?? 'all',
): string | null {
  if (pictures === 'none') return null;
  const isOwn = isDrawn(place, pictures) || !('ref' in place);
  return `${pathTo(isOwn ? place : { kind: 'article', ref: place.ref })}preview.png`;
}
