import type { Span } from '../analysis.ts';

/** Soft hyphens, joiners, zero-width spaces and byte-order marks: they show nothing and split words. */
const HIDDEN = /[\u00ad\u200b-\u200d\u2060\ufeff]|&(?:#\d{2,5}|#x[\da-f]{2,4}|[a-z]{2,6});/gi;

const ENTITIES: Readonly<Record<string, string>> = {
  quot: '"',
  apos: "'",
  amp: '&',
  lt: '<',
  gt: '>',
  nbsp: '\u00a0',
  ldquo: '“',
  rdquo: '”',
  bdquo: '„',
  lsquo: '‘',
  rsquo: '’',
  sbquo: '‚',
  laquo: '«',
  raquo: '»',
  ndash: '–',
  mdash: '—',
  hellip: '…',
  shy: '',
  zwnj: '',
  zwj: '',
};

/** A text without what hides in it, and the way back: from its offsets to those of the original. */
export interface Uncovered {
  readonly text: string;
  readonly toOriginal: (span: Span) => Span;
}

/** Takes hidden characters out and reads character references; `null` where the text has neither. */
export function uncover(text: string): Uncovered | null {
  const pieces: Piece[] = [];
  let from = 0;
  let plain = '';
  for (const match of text.matchAll(HIDDEN)) {
    const read = readHidden(match[0]);
    if (read === null) continue;
    plain += text.slice(from, match.index);
    pieces.push({
      at: plain.length,
      length: read.length,
      start: match.index,
      end: match.index + match[0].length,
    });
    plain += read;
    from = match.index + match[0].length;
  }
  if (pieces.length === 0) return null;
  return { text: plain + text.slice(from), toOriginal: (span) => original(pieces, span) };
}

/** What stands for `start` to `end` of the original: `length` characters at `at`. */
interface Piece {
  readonly at: number;
  readonly length: number;
  readonly start: number;
  readonly end: number;
}

function readHidden(found: string): string | null {
  if (!found.startsWith('&')) return '';
  const name = found.slice(1, -1);
  if (!name.startsWith('#')) return ENTITIES[name] ?? null;
  const code = /^#x/i.test(name) ? Number.parseInt(name.slice(2), 16) : Number(name.slice(1));
  return code >= 32 && code < 0xd800 ? String.fromCharCode(code) : null;
}

function original(pieces: readonly Piece[], { start, end }: Span): Span {
  return { start: originalStart(pieces, start), end: originalStart(pieces, end - 1, true) };
}

/** Where the character at `at` begins in the original, or, `after`, where it ends. */
function originalStart(pieces: readonly Piece[], at: number, after = false): number {
  const piece = lastUpTo(pieces, at);
  const step = after ? 1 : 0;
  if (piece === null) return at + step;
  if (at < piece.at + piece.length) return after ? piece.end : piece.start;
  return piece.end + at - piece.at - piece.length + step;
}

/** The last piece that begins at `at` or before it. */
function lastUpTo(pieces: readonly Piece[], at: number): Piece | null {
  let low = 0;
  let high = pieces.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((pieces[middle]?.at ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return pieces[low - 1] ?? null;
}
