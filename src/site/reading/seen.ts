import { statSync } from 'node:fs';

/** A file that was written so shortly before (milliseconds) may be written again without another time. */
const UNSETTLED = 2000;

/**
 * Names files as they stand by their sizes and the times of their last change (`ctime`, which no program can set back): where
 * they have the same name as before, they are as they were, and need not be read. Empty where one is too new to tell.
 */
export function seenOf(files: readonly string[], now = Date.now()): string {
  const stats = files.map((file) => statSync(file, { throwIfNoEntry: false }));
  if (stats.some((each) => each && now - each.ctimeMs < UNSETTLED)) return '';
  return stats.map((each) => (each ? `${each.size} ${each.ctimeMs}` : 'none')).join(', ');
}
