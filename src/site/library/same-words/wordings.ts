import { SHINGLE } from './shingles.ts';

/** Words that were said, in one wording: quotations that are alike, folded, are one. */
export interface Wording {
  /** Of all of its words. */
  readonly hash: number;
  readonly length: number;
  /** Its shingles that stand in other articles too, and where each begins, in words. */
  readonly shared: readonly { readonly shingle: number; readonly at: number }[];
}

/**
 * Puts together wordings that are the same words: those that have in common, in runs of eight words or more, at least half of
 * the shorter one. A stock phrase within long quotations makes them no pair. Gives for each the place of its group.
 */
export function grouped(wordings: readonly Wording[]): number[] {
  const groups = wordings.map((_, index) => index);
  const rootOf = (index: number): number => {
    let root = index;
    while (groups[root] !== root) root = groups[root] ?? root;
    groups[index] = root;
    return root;
  };
  const having = new Map<number, number[]>();
  wordings.forEach((wording, index) => {
    for (const [other, covered] of coveredBy(wording, having)) {
      const shorter = Math.min(wording.length, wordings[other]?.length ?? 0);
      const [a, b] = [rootOf(index), rootOf(other)];
      if (covered * 2 >= shorter && a !== b) groups[Math.max(a, b)] = Math.min(a, b);
    }
    for (const { shingle } of wording.shared) {
      const known = having.get(shingle);
      if (!known) having.set(shingle, [index]);
      else if (known.at(-1) !== index) known.push(index);
    }
  });
  return wordings.map((_, index) => rootOf(index));
}

/** How many words of a wording stand in each of those before it, in runs of eight or more. */
function coveredBy({ shared }: Wording, having: ReadonlyMap<number, readonly number[]>): Map<number, number> {
  const covered = new Map<number, number>();
  const reach = new Map<number, number>();
  for (const { shingle, at } of shared)
    for (const other of having.get(shingle) ?? []) {
      const from = Math.max(at, reach.get(other) ?? 0);
      covered.set(other, (covered.get(other) ?? 0) + at + SHINGLE - from);
      reach.set(other, at + SHINGLE);
    }
  return covered;
}
