import { expect, test } from 'vitest';
import { Progress } from '../../../src/site/build/progress.ts';

test('says now and then how many are done, and how long the rest will take', () => {
  let now = 0;
  const lines: string[] = [];
  const progress = new Progress(
    4000,
    (line) => lines.push(line),
    () => now,
  );
  for (let done = 1; done <= 4000; done += 1) {
    now += 10;
    progress.step();
  }
  expect(lines).toEqual([
    '1,000 of 4,000 articles, 30 s left',
    '2,000 of 4,000 articles, 20 s left',
    '3,000 of 4,000 articles, 10 s left',
  ]);
});

test('a long time is said in minutes', () => {
  let now = 0;
  const lines: string[] = [];
  const progress = new Progress(
    101,
    (line) => lines.push(line),
    () => now,
  );
  now = 12_000;
  progress.step();
  expect(lines).toEqual(['1 of 101 articles, 20 min left']);
});
