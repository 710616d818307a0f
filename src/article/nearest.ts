import { distance } from 'fastest-levenshtein';

/** The few of `known` that are spelled most like `asked`, nearest first; all when there are only a few. */
export function nearestNames<Name extends string>(
  asked: string,
  known: readonly Name[],
  most = 3,
): readonly Name[] {
  return known.toSorted((a, b) => distance(asked, a) - distance(asked, b)).slice(0, most);
}
