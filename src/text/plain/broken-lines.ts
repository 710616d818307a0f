const LONGEST_LINE = 120;
const SHORTEST_LINE = 25;
/** A broken line is nearly as long as the longest of its block. */
const FULL = 0.6;
/** Of the lines that go on, so many begin in lower case. */
const LEAST_LOWER = 1 / 3;

/** Joins the lines of paragraphs that were broken to fit a width: each single newline in them becomes a space. */
export function joinBrokenLines(text: string): string {
  if (!/[^\n]\n[^\n]/.test(text)) return text;
  return text
    .split(/(\n[ \t]*\n\s*)/)
    .map((block) => (isBroken(block.split('\n')) ? block.replaceAll('\n', ' ') : block))
    .join('');
}

function isBroken(lines: readonly string[]): boolean {
  if (lines.length < 2) return false;
  // Not spread into `Math.max`: a log has more lines than a call may have arguments.
  const longest = lines.reduce((most, { length }) => Math.max(most, length), 0);
  if (longest > LONGEST_LINE || longest < SHORTEST_LINE) return false;
  if (!lines.slice(0, -1).every(({ length }) => length >= longest * FULL)) return false;
  const lower = lines.slice(1).filter((line) => /^[\p{Ll}\d]/u.test(line)).length;
  return (
    lower >= (lines.length - 1) * LEAST_LOWER && !lines.slice(1).some((line) => /^\s*[-–—•*>#]/.test(line))
  );
}
