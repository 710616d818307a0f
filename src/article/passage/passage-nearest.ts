import search, { type Match } from 'approx-string-match';
import { isRange, type PassageSelector, type Resolved, type TextRangeSelector } from './passage.ts';
import { wholeWords } from '../pieces.ts';
import { overlaps, type Span } from '../span.ts';
import { wellFormed } from '../well-formed.ts';

/** Words that a link meant, and those that stand now where it leads nearest. */
export interface Compared {
  readonly meant: string;
  readonly now: string;
}

/**
 * A place of the text that a link may have meant. A long passage is compared by its first and its last words; nothing is
 * compared where the link carries no words that differ.
 */
export interface Near {
  /** UTF-16, half-open: the words that would be lit, without those beside them. */
  readonly span: Span;
  readonly compared: readonly Compared[];
}

/** At most half of the words' letters may differ: beyond that a place is near by chance only. */
const TOLERANCE = 1 / 2;
const MOST = 3;

/** The places nearest to what a selector meant, best first, at most three; none when nothing in the text is near. */
export function nearestPassages(
  text: string,
  selector: PassageSelector,
  resolved: Exclude<Resolved, { kind: 'found' }>,
  language: string,
): Near[] {
  const sound = wellFormed(text);
  if (resolved.kind === 'changed') return [{ span: resolved.span, compared: [] }];
  if (resolved.kind === 'elsewhere') {
    const differs = selector.prefix !== undefined || selector.suffix !== undefined;
    const compared = (span: Span) => (differs ? [beside(sound, span, selector)] : []);
    return resolved.spans.slice(0, MOST).map((span) => ({ span, compared: compared(span) }));
  }
  return isRange(selector)
    ? nearestRange(sound, selector, language)
    : nearestWords(sound, selector, language);
}

/** The words with what stands beside them: that is where they differ. */
function beside(text: string, { start, end }: Span, selector: PassageSelector): Compared {
  const { prefix = '', suffix = '' } = selector;
  const words = text.slice(start, end);
  const now = text.slice(Math.max(0, start - prefix.length), end + suffix.length);
  return { meant: prefix + words + suffix, now };
}

function nearestWords(text: string, { exact }: { exact: string }, language: string): Near[] {
  return matches(text, exact).map((match) => {
    const span = wholeWords(text, match, language);
    return { span, compared: [{ meant: exact, now: text.slice(span.start, span.end) }] };
  });
}

/** The best beginning, and the best ending after it. */
function nearestRange(text: string, { start, end }: TextRangeSelector, language: string): Near[] {
  const [begin] = matches(text, start);
  if (!begin) return [];
  const after = matches(text.slice(begin.end), end)[0];
  const last = after && { start: begin.end + after.start, end: begin.end + after.end };
  const first = wholeWords(text, begin, language);
  const ending = last && wholeWords(text, last, language);
  return [
    {
      span: { start: first.start, end: Math.max(first.end, ending?.end ?? 0) },
      compared: [
        { meant: start, now: text.slice(first.start, first.end) },
        { meant: end, now: ending ? text.slice(ending.start, ending.end) : '' },
      ],
    },
  ];
}

/** The best places of `words`, apart from each other. */
function matches(text: string, words: string): Match[] {
  const found = search(text, words, Math.floor(words.length * TOLERANCE)).toSorted(
    (a, b) => a.errors - b.errors,
  );
  const apart: Match[] = [];
  for (const match of found) {
    if (apart.length === MOST) break;
    if (match.end > match.start && !apart.some((other) => overlaps(other, match))) apart.push(match);
  }
  return apart;
}
