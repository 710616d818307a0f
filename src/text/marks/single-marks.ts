import type { Segment } from './segment.ts';

/** A single mark before one of these is an apostrophe: elisions and decades ('em, 'twas, '90s). */
const ELISION = /^(?:\d0s|em|til|tis|twas|cause|n|bout|round|cos|ere)(?![\p{L}\p{N}])/iu;

const MAY_OPEN = /(?:^|[\s([—–"“-])[‘'][^\s]/;

const OPENERS = /[‘']/g;

/**
 * The stretches between single marks, curly or straight, in one paragraph; an opening mark stands before a word and after
 * none, a closing one after a word or a stop and before no letter. Apostrophes are neither.
 */
export function singleMarked(text: string, from: number, to: number): Segment[] {
  const line = text.slice(from, to);
  if (!MAY_OPEN.test(line)) return [];
  const found: Segment[] = [];
  const closers = closingMarks(line);
  let past = 0;
  let nextCloser = 0;
  for (const match of line.matchAll(OPENERS)) {
    if (match.index < past || !opens(line, match.index)) continue;
    while (nextCloser < closers.length && (closers[nextCloser] ?? 0) <= match.index + 1) nextCloser += 1;
    const closer = chooseCloser(line, closers, nextCloser);
    if (closer === undefined) break;
    found.push(segmentAt(from, match.index, closer, match[0] === '‘'));
    past = closer + 1;
  }
  return found.filter((segment) => /[\p{L}\p{N}]/u.test(text.slice(segment.innerStart, segment.innerEnd)));
}

function opens(line: string, at: number): boolean {
  if (line[at + 1] === "'" || line[at - 1] === "'") return false;
  const before = line[at - 1];
  if (before !== undefined && !/[\s([—–"“-]/.test(before)) return false;
  const rest = line.slice(at + 1, at + 9);
  return /^[\p{L}\p{N}#@$£€.…]/u.test(rest) && !ELISION.test(rest);
}

function closingMarks(line: string): number[] {
  const found: number[] = [];
  for (const match of line.matchAll(/['’]/g)) {
    const before = line[match.index - 1];
    const after = line[match.index + 1];
    const doubled = after === "'" || before === "'";
    if (
      !doubled &&
      before !== undefined &&
      /\S/.test(before) &&
      !(after !== undefined && /[\p{L}\p{N}]/u.test(after))
    )
      found.push(match.index);
  }
  return found;
}

/** "the dogs’ home": a mark between an s and a word is more likely a possessive where another mark can close. */
function chooseCloser(line: string, closers: readonly number[], from: number): number | undefined {
  const first = closers[from];
  const second = closers[from + 1];
  if (first === undefined || second === undefined) return first;
  const possessive = line[first - 1] === 's' && /^ \p{Ll}/u.test(line.slice(first + 1, first + 3));
  return possessive && !/[‘']\p{L}/u.test(line.slice(first + 1, Math.min(second, first + 200)))
    ? second
    : first;
}

function segmentAt(base: number, start: number, closer: number, curly: boolean): Segment {
  return {
    start: base + start,
    end: base + closer + 1,
    innerStart: base + start + 1,
    innerEnd: base + closer,
    closed: true,
    style: curly ? 'single' : 'straightSingle',
  };
}
