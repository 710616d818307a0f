import { expect, test, vi } from 'vitest';
import { inSlices } from '../../../src/finding/files/in-slices.ts';

function* inSteps(count: number, step: () => void): Generator<undefined, string> {
  for (let left = count; left > 0; left -= 1) {
    step();
    yield;
  }
  return 'done';
}

test('short work is done at once', async () => {
  const timer = vi.spyOn(globalThis, 'setTimeout');
  expect(
    await inSlices(
      inSteps(5, () => undefined),
      () => 0,
    ),
  ).toBe('done');
  expect(timer).not.toHaveBeenCalled();
  timer.mockRestore();
});

test('long work stops after eight milliseconds, so that something else can be done, and goes on', async () => {
  let now = 0;
  const seen: string[] = [];
  const work = inSlices(
    inSteps(5, () => {
      now += 5;
      seen.push('step');
    }),
    () => now,
  );
  setTimeout(() => seen.push('else'));
  expect(await work).toBe('done');
  expect(seen).toEqual(['step', 'step', 'step', 'step', 'else', 'step']);
});

test('what goes wrong in it is not swallowed', async () => {
  const broken = inSteps(1, () => {
    throw new Error('broken');
  });
  await expect(inSlices(broken)).rejects.toThrow('broken');
});
