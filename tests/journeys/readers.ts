/**
 * How many files of journeys run at once. Each has a browser of its own, because a browser has one clipboard. On two cores
 * two of them leave two fifths of the time unused, for a reader waits as much as works; more than three would make pages wait for each other.
 */
export const READERS = 3;

/** Which of the browsers is this worker's, from 0. */
export function readerNumber(env: NodeJS.ProcessEnv = process.env): number {
  return Number(env['VITEST_POOL_ID'] ?? 1) - 1;
}
