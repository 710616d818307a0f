import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { act, renderHook } from '@testing-library/react';
import type { ReactNode } from 'react';
import { beforeEach, expect, test, vi } from 'vitest';
import { useOpening } from '../../../src/app/yours/use-opening.ts';
import type { StoredArticle } from '../../../src/finding/stored/stored-article.ts';
import { nothingGiven } from '../../../src/finding/clean/clean-document.ts';
import { deviceSession } from '../../../src/shelves/device-session.ts';
import { memoryShelf } from '../../../src/shelves/memory-shelf.ts';
import { ShelfError } from '../../../src/shelves/device-shelf.ts';

const ferry: StoredArticle = {
  version: 1,
  details: nothingGiven,
  text: 'The ferry is late.',
  headings: [],
  quoted: [],
  corrections: [],
};

/** A shelf that puts nothing away until it is told to. */
async function set() {
  const client = new QueryClient();
  const told: { resolve: () => void; reject: (error: Error) => void }[] = [];
  const shelf = {
    ...memoryShelf(),
    put: async () =>
      new Promise<void>((resolve, reject) => {
        told.push({ resolve, reject });
      }),
  };
  await deviceSession(client, async () => shelf);
  const go = vi.fn<(path: string) => void>();
  const wrapper = ({ children }: { children: ReactNode }) => (
    <QueryClientProvider client={client}>{children}</QueryClientProvider>
  );
  const { result } = renderHook(() => useOpening(go), { wrapper });
  return { go, told, opening: () => result.current };
}

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  return () => void vi.useRealTimers();
});

test('an article that opens soon is not said to be opening', async () => {
  const { go, told, opening } = await set();
  await act(async () => {
    const opened = opening().open(ferry);
    await vi.advanceTimersByTimeAsync(100);
    expect(opening().isOpening).toBe(false);
    told[0]?.resolve();
    await opened;
  });
  expect(go).toHaveBeenCalledOnce();
  expect(opening().isOpening).toBe(false);
});

test('one that takes its time is, until it is there', async () => {
  const { told, opening } = await set();
  const opened = opening().open(ferry);
  await act(async () => vi.advanceTimersByTimeAsync(200));
  expect(opening().isOpening).toBe(true);
  await act(async () => {
    told[0]?.resolve();
    await opened;
  });
  expect(opening().isOpening).toBe(false);
});

test('a second press opens nothing else', async () => {
  const { go, told, opening } = await set();
  await act(async () => {
    const presses = [opening().open(ferry), opening().open(ferry)];
    await vi.advanceTimersByTimeAsync(0);
    for (const each of told) each.resolve();
    await Promise.all(presses);
  });
  expect(told).toHaveLength(1);
  expect(go).toHaveBeenCalledOnce();
});

test('what could not be kept is said, and can be tried again', async () => {
  const { go, told, opening } = await set();
  await act(async () => {
    const opened = opening().open(ferry);
    await vi.advanceTimersByTimeAsync(0);
    told[0]?.reject(new ShelfError('full'));
    await opened;
  });
  expect(opening().problem).toContain('no room left');
  expect(go).not.toHaveBeenCalled();
  await act(async () => {
    const opened = opening().open(ferry);
    await vi.advanceTimersByTimeAsync(0);
    told[1]?.resolve();
    await opened;
  });
  expect(opening().problem).toBeNull();
  expect(go).toHaveBeenCalledOnce();
});
