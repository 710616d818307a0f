/** NUL, which HTML drops or replaces, and lone halves of surrogate pairs, which no file in UTF-8 can hold: offsets would shift. */
const UNSOUND = /\0|\p{Surrogate}/u;

/** Whether a page can show the text as it is. */
export function isSound(text: string): boolean {
  return !UNSOUND.test(text);
}

/** The first thing in a text that a page cannot show, and where, in UTF-16 units. */
export function unsoundIn(text: string): string {
  const at = text.search(UNSOUND);
  const what = text.charAt(at) === '\0' ? 'a NUL' : 'half of a surrogate pair';
  return `holds ${what} at ${at}, which no page can show`;
}

/** Names that an object has from elsewhere: as a key they are dropped on the way, or stand for something else. */
const RESERVED = new Set(['__proto__', 'constructor', 'prototype']);

/** Whether a name can be an id. */
export function isFree(name: string): boolean {
  return !RESERVED.has(name);
}

/** Whether nothing among these things by id would be dropped unsaid. */
export function hasFreeNames(things: unknown): boolean {
  if (typeof things !== 'object' || things === null) return true;
  const prototype: unknown = Object.getPrototypeOf(things);
  const isPlain = prototype === null || prototype === Object.prototype || Array.isArray(things);
  return isPlain && Object.getOwnPropertyNames(things).every(isFree);
}

/** Whether an address is one of the web: a link to `javascript:` or `data:` would be a program. */
export function isWebAddress(address: string): boolean {
  return URL.canParse(address) && /^https?:$/u.test(new URL(address).protocol);
}
