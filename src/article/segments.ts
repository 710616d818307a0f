import type { Span } from './span.ts';

/** A run of text over which the same annotations hold. */
export interface Run extends Span {
  /** Positions, in the list of spans given, of those that cover the run; ascending. */
  readonly covering: readonly number[];
}

/**
 * Cuts `[from, to)` at every edge of `spans`, whatever their overlaps. The runs are in order, none is empty,
 * and joined they are the stretch again, exactly. A span outside the stretch cuts nothing.
 */
export function segments(from: number, to: number, spans: readonly Span[]): Run[] {
  const inside = spans.flatMap((span, index) =>
    span.start < to && span.end > from ? [{ span, index }] : [],
  );
  const edges = cutPoints(
    from,
    to,
    inside.map(({ span }) => span),
  );
  const opening = inside.toSorted((a, b) => a.span.start - b.span.start || a.index - b.index);
  const runs: Run[] = [];
  let open: typeof inside = [];
  let next = 0;
  for (const [place, start] of edges.slice(0, -1).entries()) {
    open = open.filter(({ span }) => span.end > start);
    for (let entry = opening[next]; entry && entry.span.start <= start; entry = opening[++next])
      open.push(entry);
    const covering = open.map(({ index }) => index).toSorted((a, b) => a - b);
    runs.push({ start, end: edges[place + 1] ?? to, covering });
  }
  return runs;
}

function cutPoints(from: number, to: number, spans: readonly Span[]): number[] {
  const edges = new Set([from, to]);
  for (const { start, end } of spans) {
    if (start > from) edges.add(start);
    if (end < to) edges.add(end);
  }
  return [...edges].toSorted((a, b) => a - b);
}
