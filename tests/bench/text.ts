/**
 * How fast the engine reads: megabytes a second, the ratio to compromise's `.quotations()` on the same text in the same
 * run, and whether time grows with length alone.
 *
 *     npm run bench:text
 */
import nlp from 'compromise';
import { analyse } from '../../src/text/analyse.ts';
import { articleOf } from './written-article.ts';

const SIZES = [10_000, 100_000, 1_000_000, 10_000_000];
const COMPARED = 100_000;
const LEAST_RATIO = 20;

const HOSTILE: Readonly<Record<string, string>> = {
  'quotation marks': '"',
  'mixed marks': '“"\'‘’',
  capitals: 'Aaa ',
  'he said': 'he said ',
  'quoted tags': '"A b c," he said. ',
  'unclosed openings': '“a ',
  determiners: 'the ',
  brackets: '(',
  'new lines': '"a\n',
};

function milliseconds(run: () => void): number {
  const from = performance.now();
  run();
  return performance.now() - from;
}

function speed(bytes: number, time: number): string {
  return `${(bytes / 1000 / time).toFixed(2)} MB/s`;
}

// Both are measured when their code is warm, and the best of some runs counts: other work on the machine slows each.
for (let warm = 0; warm < 10; warm += 1) analyse(articleOf(300_000));
const text = articleOf(COMPARED);
nlp(text.slice(0, 20_000)).quotations();
const theirs = Math.min(...[1, 2].map(() => milliseconds(() => nlp(text).quotations().json())));
const ours = Math.min(...Array.from({ length: 10 }, () => milliseconds(() => analyse(text))));
const ratio = theirs / ours;
console.log(
  `compromise ${speed(COMPARED, theirs)}, ours ${speed(COMPARED, ours)}: ${ratio.toFixed(1)} times as fast`,
);
if (ratio < LEAST_RATIO) {
  console.error(`expected at least ${LEAST_RATIO} times`);
  process.exitCode = 1;
}

for (const size of SIZES) {
  const text = articleOf(size);
  const time = milliseconds(() => analyse(text));
  console.log(
    `${String(size).padStart(9)} characters  ${time.toFixed(0).padStart(6)} ms  ${speed(size, time)}`,
  );
}

for (const [name, unit] of Object.entries(HOSTILE)) {
  const text = unit.repeat(Math.ceil(1_000_000 / unit.length));
  const half = milliseconds(() => analyse(text.slice(0, text.length / 2)));
  const whole = milliseconds(() => analyse(text));
  console.log(
    `1 MB of ${name.padEnd(18)} ${whole.toFixed(0).padStart(6)} ms, half of it ${half.toFixed(0)} ms`,
  );
}
