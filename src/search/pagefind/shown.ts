import { cutKeepingSense } from '../../article/saying/cut.ts';
import { sentenceAround } from '../../article/sentence-around.ts';
import type { Span } from '../../article/span.ts';
import type { IndexedArticle } from '../indexed.ts';
import type { Run } from '../library-search.ts';

/** Longer words of a quotation (UTF-16 units) are shown by the sentences in which something was found. */
const LONGEST = 420;

/** The words of a quotation, with those that were found lit. */
export function quotedRuns(content: string, at: readonly number[]): readonly Run[] {
  const words = placesOf(content);
  const lit = at.flatMap((index) => words[index] ?? []);
  if (content.length <= LONGEST) return runsOf(content, { start: 0, end: content.length }, lit);
  const shown = sentenceAround(content, { start: 0, end: content.length }, lit[0] ?? { start: 0, end: 1 });
  const runs = runsOf(content, shown, lit);
  return [
    ...(shown.start > 0 ? [{ words: '… ', isLit: false }] : []),
    ...runs,
    ...(shown.end < content.length ? [{ words: ' …', isLit: false }] : []),
  ];
}

/** What is shown of an article's own words, and what of them its page is asked to light. */
export interface ShownSentence {
  readonly runs: readonly Run[];
  readonly sought: string;
}

/**
 * The sentence of an article in which most of what was found stands close together. Whole sentences keep what the article
 * says of what it reports: "alleged", "he claimed". Words within a direct quotation are not shown as the article's: the
 * quotation is found by itself, with its speaker. Null where there are no others.
 */
export function sentenceOf(
  content: string,
  at: readonly number[],
  { direct }: Pick<IndexedArticle, 'direct'>,
): ShownSentence | null {
  const words = placesOf(content);
  const own = at.filter((index) => !isWithin(direct, index)).flatMap((index) => words[index] ?? []);
  const sentences = own.map((word) => sentenceAround(content, { start: 0, end: content.length }, word));
  const best = mostCommon(sentences);
  if (!best) return null;
  const lit = own.filter(({ start, end }) => start >= best.start && end <= best.end);
  const shown = fitting(content, best, lit);
  if (!shown) return null;
  const rest = shown.end < best.end ? [{ words: ' …', isLit: false }] : [];
  return { runs: [...runsOf(content, shown, lit), ...rest], sought: soughtIn(content, lit) };
}

/** A sentence that is too long is cut where it keeps its sense, if what was found stands before that. */
function fitting(content: string, sentence: Span, lit: readonly Span[]): Span | null {
  if (sentence.end - sentence.start <= LONGEST) return sentence;
  const cut = cutKeepingSense(content.slice(sentence.start, sentence.end), LONGEST)?.replace(/\s?…$/u, '');
  if (cut === undefined) return null;
  const end = sentence.start + cut.length;
  return lit.some((word) => word.end <= end) && content.startsWith(cut, sentence.start)
    ? { start: sentence.start, end }
    : null;
}

function mostCommon(sentences: readonly Span[]): Span | null {
  const counts = new Map<number, number>();
  for (const { start } of sentences) counts.set(start, (counts.get(start) ?? 0) + 1);
  const most = Math.max(0, ...counts.values());
  return sentences.find(({ start }) => counts.get(start) === most) ?? null;
}

/** So far apart (UTF-16 units) words are still looked for as they stand, with what is between them. */
const NEAR = 60;

/** What the article's find is asked for: from the first of the words to the last, or the first of them alone. */
function soughtIn(content: string, lit: readonly Span[]): string {
  const [first] = lit;
  if (!first) return '';
  const last = lit.findLast(({ end }) => end - first.start <= NEAR) ?? first;
  return content.slice(first.start, last.end);
}

function isWithin(direct: readonly number[], index: number): boolean {
  return direct.some((from, at) => at % 2 === 0 && from <= index && index < (direct[at + 1] ?? from));
}

/** Where the words of a content stand, between blanks, without the marks and signs around each. */
function placesOf(content: string): Span[] {
  return [...content.matchAll(/\S+/gu)].map(({ index, 0: word }) => {
    const [before = ''] = /^[^\p{L}\p{N}]+/u.exec(word) ?? [];
    const [after = ''] = /[^\p{L}\p{N}]+$/u.exec(word) ?? [];
    const isWord = before.length < word.length;
    return {
      start: index + (isWord ? before.length : 0),
      end: index + word.length - (isWord ? after.length : 0),
    };
  });
}

/** A part of a content as runs; words that follow each other are lit as one. */
function runsOf(content: string, shown: Span, lit: readonly Span[]): Run[] {
  const runs: Run[] = [];
  let at = shown.start;
  const add = (end: number, isLit: boolean) => {
    if (end > at) runs.push({ words: content.slice(at, end), isLit });
    at = Math.max(at, end);
  };
  for (const word of joined(lit)) {
    if (word.end <= shown.start || word.start >= shown.end) continue;
    add(Math.max(word.start, shown.start), false);
    add(Math.min(word.end, shown.end), true);
  }
  add(shown.end, false);
  return runs;
}

/** A blank, and the signs on either side of it. */
const BETWEEN = 3;

function joined(words: readonly Span[]): Span[] {
  const spans: Span[] = [];
  for (const word of words) {
    const before = spans.at(-1);
    if (before && word.start <= before.end + BETWEEN)
      spans[spans.length - 1] = { start: before.start, end: word.end };
    else spans.push(word);
  }
  return spans;
}
