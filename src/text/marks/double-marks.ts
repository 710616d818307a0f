import type { MarkStyle, Segment } from './segment.ts';

interface OpenMark {
  readonly start: number;
  readonly length: number;
  readonly style: MarkStyle;
  depth: number;
}

type Turn = 'open' | 'close' | 'toggle';

interface Mark {
  readonly at: number;
  readonly length: number;
  readonly turn: Turn;
  readonly style: MarkStyle;
}

const MARKS = /[“”„«»"]|''|``/g;

const TURNS: Readonly<Record<string, readonly [Turn, MarkStyle]>> = {
  '“': ['open', 'curly'],
  '„': ['open', 'curly'],
  '”': ['close', 'curly'],
  '«': ['open', 'guillemet'],
  '»': ['close', 'guillemet'],
  '``': ['open', 'doubledSingle'],
  "''": ['toggle', 'doubledSingle'],
  '"': ['toggle', 'straight'],
};

/**
 * The outermost stretches between double marks in one paragraph, `from` to `to`. What is open at the end of the paragraph
 * ends there, so that a missing mark never reaches the next one.
 */
export function doubleMarked(text: string, from: number, to: number): Segment[] {
  const found: Segment[] = [];
  let open: OpenMark | null = null;
  for (const mark of marksOf(text, from, to)) {
    const turn = turnOf(text, mark, open);
    if (turn === 'open' && open === null)
      open = { start: mark.at, length: mark.length, style: mark.style, depth: 0 };
    else if (turn === 'open' && open !== null) open.depth += 1;
    else if (turn === 'close' && open !== null) {
      if (open.depth > 0 && mark.turn === 'close') open.depth -= 1;
      else {
        found.push(segmentOf(open, mark.at, mark.at + mark.length, true));
        open = null;
      }
    }
  }
  if (open !== null) found.push(segmentOf(open, trimmedEnd(text, to), trimmedEnd(text, to), false));
  return found.filter((segment) => hasWord(text, segment));
}

function* marksOf(text: string, from: number, to: number): Generator<Mark> {
  const line = text.slice(from, to);
  for (const match of line.matchAll(MARKS)) {
    const [turn, style] = TURNS[match[0]] ?? (['toggle', 'straight'] as const);
    yield { at: from + match.index, length: match[0].length, turn, style };
  }
}

/** Decides whether a mark opens, closes, or is none at all (`null`). */
function turnOf(text: string, mark: Mark, open: OpenMark | null): Turn | null {
  if (mark.turn === 'close')
    return mark.style === 'guillemet' && open?.style !== 'guillemet' ? null : 'close';
  if (mark.turn === 'open') return 'open';
  if (open === null) return canOpen(text, mark) ? 'open' : null;
  // A straight mark that touches a word only on its right, within curly marks, opens a quotation inside the quotation.
  if (open.style === 'curly' && looksOpening(text, mark)) return null;
  return 'close';
}

/** Feet and inches (6'2") and a mark that hangs after a word do not open. */
function canOpen(text: string, mark: Mark): boolean {
  const after = text[mark.at + mark.length];
  const before = text[mark.at - 1];
  if (after === undefined || /\s/.test(after)) return before === undefined || /\s/.test(before);
  return before === undefined || !/\d/.test(before);
}

function looksOpening(text: string, mark: Mark): boolean {
  const before = text[mark.at - 1];
  const after = text[mark.at + mark.length];
  return (
    (before === undefined || /[\s([—–-]/.test(before)) && after !== undefined && /[\p{L}\p{N}]/u.test(after)
  );
}

function segmentOf(open: OpenMark, innerEnd: number, end: number, closed: boolean): Segment {
  return {
    start: open.start,
    end,
    innerStart: open.start + open.length,
    innerEnd,
    closed,
    style: open.style,
  };
}

function trimmedEnd(text: string, to: number): number {
  let end = to;
  while (end > 0 && /\s/.test(text[end - 1] ?? '')) end -= 1;
  return end;
}

function hasWord(text: string, segment: Segment): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(segment.innerStart, segment.innerEnd));
}
