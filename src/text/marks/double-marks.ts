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

const MARKS = /[“”„‟«»"]|''|``/g;

const TURNS: Readonly<Record<string, readonly [Turn, MarkStyle]>> = {
  '“': ['open', 'curly'],
  '„': ['open', 'curly'],
  '‟': ['open', 'curly'],
  '”': ['close', 'curly'],
  '«': ['open', 'guillemet'],
  '»': ['close', 'guillemet'],
  '``': ['open', 'doubledSingle'],
  "''": ['toggle', 'doubledSingle'],
  '"': ['toggle', 'straight'],
};

/**
 * The outermost stretches between double marks in one paragraph, `from` to `to`. What is open at the end of the paragraph
 * ends there, so that a missing mark never reaches the next one. `continues`: the paragraph before left a quotation open, so
 * a mark that only closes ends one that began with this paragraph.
 */
export function doubleMarked(text: string, from: number, to: number, continues = false): Segment[] {
  const found: Segment[] = [];
  const marks = [...marksOf(text, from, to)];
  const isOdd = marks.filter(({ turn }) => turn === 'toggle').length % 2 === 1;
  let open: OpenMark | null = continues ? carriedMark(text, marks[0], from) : null;
  for (const mark of marks) {
    const turn = turnOf(text, mark, open);
    if (open === null) {
      if (turn === 'open') open = { start: mark.at, length: mark.length, style: mark.style, depth: 0 };
    } else if (isOdd && turn === 'close' && mark.turn === 'toggle' && looksOpening(text, mark)) {
      // A mark is missing: this one opens anew, and what was open ends before it.
      const end = trimmedEnd(text, mark.at);
      found.push(segmentOf(open, end, end, false));
      open = { start: mark.at, length: mark.length, style: mark.style, depth: 0 };
    } else if (turn === 'open') open.depth += 1;
    else if (turn === 'close') {
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

const LONGEST_CREDIT = 60;

/** The paragraph itself opens, without a mark, where its first mark can only close. */
function carriedMark(text: string, first: Mark | undefined, from: number): OpenMark | null {
  if (first === undefined || first.at === from || turnOf(text, first, null) !== null) return null;
  // "Jane Doe, a driver.”" on a line of its own is the name under a pull quote: what goes on is longer, and ends as speech does.
  const endsSpeech = looksClosing(text, first) && /[.,!?…]/.test(text[first.at - 1] ?? '');
  return endsSpeech && first.at - from > LONGEST_CREDIT
    ? { start: from, length: 0, style: first.style, depth: 0 }
    : null;
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
  if (mark.turn === 'close') return turnOfClosing(text, mark, open);
  // „…“ closes with what opens elsewhere, and some writers type “ for ”.
  if (mark.turn === 'open') return open !== null && looksClosing(text, mark) ? 'close' : 'open';
  if (open === null) return canOpen(text, mark) ? 'open' : null;
  // A straight mark that touches a word only on its right, within curly marks, opens a quotation inside the quotation.
  if (open.style === 'curly' && looksOpening(text, mark)) return null;
  return 'close';
}

/** A closing mark closes; one that stands before a word, with nothing open, was meant to open. */
function turnOfClosing(text: string, mark: Mark, open: OpenMark | null): Turn | null {
  if (mark.style === 'guillemet') return open?.style === 'guillemet' ? 'close' : null;
  if (open !== null) return 'close';
  return looksOpening(text, mark) ? 'open' : null;
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

function looksClosing(text: string, mark: Mark): boolean {
  const before = text[mark.at - 1];
  const after = text[mark.at + mark.length];
  return (
    before !== undefined &&
    /[\p{L}\p{N}.,!?;:…'’)-]/u.test(before) &&
    (after === undefined || /[\s.,!?;:)\]—–-]/.test(after))
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
