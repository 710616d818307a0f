const DECLARED =
  /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w:.-]{2,40})|<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})/iu;
const LATIN = /^(?:iso-?8859-1|latin-?1|windows-1252|cp-?1252|us-ascii)$/iu;
/** How far into a file its encoding is looked for: saved pages put a comment first. */
const HEAD = 8192;

/**
 * The text of a file: by its byte order mark, else by what it declares (`meta` in HTML), else as UTF-8 where it is sound, else as
 * windows-1252, which is what files without a word about it mostly are. Never holds a byte order mark.
 */
export function decode(bytes: Uint8Array): string {
  const marked = byMark(bytes);
  if (marked !== null) return marked;
  const utf8 = decoded(bytes, 'utf-8');
  const declared = declaredIn(bytes);
  // A page that says Latin and is sound UTF-8 was saved anew by a program that left the words as they were.
  const isLatin = declared !== null && LATIN.test(declared);
  if (utf8 !== null && (declared === null || isLatin)) return utf8;
  return (declared === null ? null : decoded(bytes, declared)) ?? utf8 ?? latin(bytes);
}

function byMark(bytes: Uint8Array): string | null {
  const [a, b, c] = bytes;
  if (a === 0xef && b === 0xbb && c === 0xbf) return new TextDecoder('utf-8').decode(bytes);
  if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return null;
}

function declaredIn(bytes: Uint8Array): string | null {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD));
  const [, meta, xml] = DECLARED.exec(head) ?? [];
  return meta ?? xml ?? null;
}

/** What windows-1252 has at 0x80 to 0x9F; Node's decoder leaves the control characters of Latin-1 there. */
const LATIN_MARKS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ';

function latin(bytes: Uint8Array): string {
  const text = new TextDecoder('windows-1252').decode(bytes);
  return text.replace(/[\u0080-\u009F]/gu, (mark) => LATIN_MARKS.charAt(mark.charCodeAt(0) - 0x80));
}

/** Null where the bytes are not of the encoding, or it is none that is known. */
export function decoded(bytes: Uint8Array, encoding: string): string | null {
  if (LATIN.test(encoding)) return latin(bytes);
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}
