import { expect, test, vi } from 'vitest';
import { soonOr } from '../../src/shelves/soon.ts';

test('what comes soon is had, and nothing is made instead of it', async () => {
  const instead = vi.fn<() => string>(() => 'instead');
  expect(await soonOr(Promise.resolve('soon'), instead, 1000)).toBe('soon');
  expect(instead).not.toHaveBeenCalled();
});

test('what does not come in time is not waited for', async () => {
  expect(await soonOr(new Promise<string>(() => undefined), () => 'instead', 1)).toBe('instead');
});

test('what fails has failed', async () => {
  await expect(soonOr(Promise.reject(new Error('broken')), () => 'instead', 1000)).rejects.toThrow('broken');
});
