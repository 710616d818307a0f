import { pathTo, type Place } from '../links.ts';

/** The size of a preview picture, in pixels: what previews in chats and on social sites show whole. */
export const PREVIEW = { width: 1200, height: 630 } as const;

/** The path of the picture of a place's page; a panel's page has its article's. */
export function previewPath(place: Place): string {
  const shown: Place = place.kind === 'panel' ? { kind: 'article', ref: place.ref } : place;
  return `${pathTo(shown)}preview.png`;
}
