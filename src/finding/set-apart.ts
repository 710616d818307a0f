import type { Span } from '../article/span.ts';
import type { Analysis, DatedTime, Person, Quote } from '../text/analysis.ts';
import { analyse, type AnalyseOptions } from '../text/analyse.ts';

/**
 * Analyses a text in which some paragraphs are set apart as somebody's words, as `blockquote` does, without marks. The engine knows
 * quotations by their marks: it reads the text with marks put around those paragraphs, one after another as one quotation, and what it finds is
 * brought back to the text as it is. `quoted` are whole paragraphs in order; one with marks of its own is left as it stands.
 */
export function analyseSetApart(
  text: string,
  quoted: readonly Span[],
  options: AnalyseOptions = {},
): Analysis {
  const groups = groupsOf(text, quoted).filter((group) => !hasMarks(text, group));
  if (groups.length === 0) return analyse(text, options);
  const marks = groups.flatMap(marksAround);
  const analysis = backIn(analyse(withMarks(text, marks), options), marks);
  return { ...analysis, quotes: groups.reduce(asOne, analysis.quotes) };
}

/** Paragraphs that are set apart together are one quotation, whatever the engine made of their parts. */
function asOne(quotes: readonly Quote[], group: readonly Span[]): readonly Quote[] {
  const [start, end] = [group[0]?.start ?? 0, group.at(-1)?.end ?? 0];
  const inside = quotes.filter((quote) => quote.start >= start && quote.end <= end);
  const first = inside.find(({ form }) => form !== 'reported') ?? inside[0];
  if (first === undefined) return quotes;
  return quotes
    .filter((quote) => quote === first || !inside.includes(quote))
    .map((quote) => (quote === first ? { ...quote, start, end, spans: group } : quote));
}

/** A mark and the offset of the text before which it is put. */
interface Mark {
  readonly at: number;
  readonly mark: '“' | '”';
}

function hasMarks(text: string, group: readonly Span[]): boolean {
  return group.some(({ start, end }) => /["“”„«»]|(?<![\p{L}\d])[‘']/u.test(text.slice(start, end)));
}

/** An opening mark at each paragraph and a closing one at the last, as print has it. */
function marksAround(group: readonly Span[]): Mark[] {
  const opening = group.map(({ start }): Mark => ({ at: start, mark: '“' }));
  return [...opening, { at: group.at(-1)?.end ?? 0, mark: '”' }];
}

/** Paragraphs that follow each other are one quotation. */
function groupsOf(text: string, quoted: readonly Span[]): Span[][] {
  const groups: Span[][] = [];
  for (const span of quoted) {
    const last = groups.at(-1)?.at(-1);
    if (last !== undefined && text.slice(last.end, span.start).trim() === '') groups.at(-1)?.push(span);
    else groups.push([span]);
  }
  return groups;
}

function withMarks(text: string, marks: readonly Mark[]): string {
  let from = 0;
  const parts = marks.map(({ at, mark }) => {
    const part = text.slice(from, at) + mark;
    from = at;
    return part;
  });
  return parts.join('') + text.slice(from);
}

/** What was found in the text with marks, by the offsets of the text without them. */
function backIn(analysis: Analysis, marks: readonly Mark[]): Analysis {
  const offsets = marks.map(({ at }, index) => at + index);
  const back = (offset: number) => offset - countBelow(offsets, offset);
  const span = ({ start, end }: Span): Span => ({ start: back(start), end: back(end) });
  const maybe = (given: Span | null) => given && span(given);
  const spans = (given: readonly Span[]) => given.map(span);
  return {
    quotes: analysis.quotes.map((quote): Quote => ({
      ...quote,
      ...span(quote),
      spans: spans(quote.spans),
      speaker: maybe(quote.speaker),
      cue: maybe(quote.cue),
      trail: spans(quote.trail),
      nested: spans(quote.nested),
    })),
    people: analysis.people.map((person): Person => ({
      ...person,
      named: span(person.named),
      mentions: spans(person.mentions),
      epithets: spans(person.epithets),
    })),
    times: analysis.times.map((time): DatedTime => ({ ...time, ...span(time), clause: maybe(time.clause) })),
    sentences: spans(analysis.sentences),
  };
}

/** How many of `offsets`, which are in order, are below `offset`. */
function countBelow(offsets: readonly number[], offset: number): number {
  let low = 0;
  let high = offsets.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((offsets[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
