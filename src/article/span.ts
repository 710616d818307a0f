/** A stretch of an article's text: UTF-16 code units, half-open `[start, end)`. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Makes a span that lies within `text` and is not empty.
 * @throws RangeError when an offset is not a whole number, lies outside the text, or the span is empty.
 */
export function spanWithin(text: string, start: number, end: number): Span {
  if (!isWithin(text, { start, end }))
    throw new RangeError(`[${start}, ${end}) is not a span of a text of ${text.length}`);
  return { start, end };
}

/** Whether a span lies within `text` and is not empty. */
export function isWithin(text: string, { start, end }: Span): boolean {
  const isWhole = Number.isInteger(start) && Number.isInteger(end);
  return isWhole && start >= 0 && start < end && end <= text.length;
}

/** The words of `text` that `span` covers. */
export function wordsAt(text: string, span: Span): string {
  const { start, end } = spanWithin(text, span.start, span.end);
  return text.slice(start, end);
}

/** Whether `outer` covers all of `inner`; a span contains itself. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two share at least one code unit; spans that only touch do not. */
export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
