import { setImmediate } from 'node:timers/promises';
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../src/finding/clean/clean-text.ts';
import { layOut } from '../../src/finding/clean/lay-out.ts';
import type { Correction } from '../../src/finding/corrections/correction.ts';
import type { StoredArticle } from '../../src/finding/stored/stored-article.ts';
import { titleOf } from '../../src/finding/stored/title-of.ts';
import { answering } from '../../src/finding/worker/answering.ts';
import { Finder, type WorkerEvents } from '../../src/finding/worker/finder.ts';
import { correctionsKey, DeviceArticles, findingKey, keepingKey } from '../../src/shelves/device-articles.ts';
import { ShelfError } from '../../src/shelves/device-shelf.ts';
import { memoryShelf } from '../../src/shelves/memory-shelf.ts';
import { articleQuery } from '../../src/shelves/shelves.ts';

const ref = { shelf: 'device', slug: 'ferry' } as const;
const other = { shelf: 'device', slug: 'other' } as const;
const from = (value: string) => ({ value, from: 'reader' }) as const;
const stored = (contents: string): StoredArticle => {
  const { details, blocks } = cleanText(contents);
  return { version: 1, details, ...layOut(blocks), corrections: [] };
};
const ferry = stored(
  'Ada Grant spoke on Monday.\n\n“It is late, and it is worth it,” Ada Grant told reporters.',
);
const notOne: Correction = { kind: 'notQuotation', quote: { exact: '“It is late, and it is worth it,”' } };
const child: Correction = { kind: 'child', person: { exact: 'Ada Grant', suffix: ' spoke' } };

/** A shelf and a worker that does its work when it is told to. */
function set() {
  const client = new QueryClient();
  const pending: (() => void)[] = [];
  const seen: { events: WorkerEvents | null; changed: (slug: string) => void } = {
    events: null,
    changed: () => undefined,
  };
  const finder = new Finder((events) => {
    seen.events = events;
    const answer = answering(events.answered);
    return { ask: (request) => pending.push(() => answer(request)), end: () => undefined };
  });
  const shelf = {
    ...memoryShelf(),
    subscribe: (changed: (slug: string) => void) => {
      seen.changed = changed;
      return () => undefined;
    },
  };
  const work = () => {
    for (const each of pending.splice(0)) each();
  };
  const articles = new DeviceArticles(shelf, client, finder);
  return {
    articles,
    shelf,
    seen,
    work,
    pending,
    finding: () => client.getQueryData(findingKey(ref)),
    shown: () => client.getQueryData(articleQuery(ref).queryKey),
    corrections: () => client.getQueryData(correctionsKey(ref)),
    keeping: () => client.getQueryData(keepingKey(ref)),
    /** Kept, and found. */
    keptAndFound: async () => {
      await articles.keep(ref, ferry);
      work();
      await articles.settled(ref);
    },
  };
}

describe('an article that is opened', () => {
  test('can be read at once; what is found in it follows', async () => {
    const { articles, shelf, finding, shown, work } = set();
    await shelf.put(ref.slug, ferry);
    expect(await articles.open(ref)).toMatchObject({ text: ferry.text, quotes: [] });
    expect(finding()).toEqual({ is: 'finding', progress: null });
    work();
    await articles.settled(ref);
    expect(finding()).toMatchObject({
      is: 'found',
      marked: 1,
      unfitting: [],
      otherLanguage: null,
      isShort: true,
    });
    expect(shown()).toMatchObject({ quotes: [{ speaker: 'ada-grant' }] });
  });

  test('is null where nothing is kept', async () => {
    const { articles, finding } = set();
    expect(await articles.open(ref)).toBeNull();
    expect(finding()).toBeUndefined();
  });

  test('has its marks at once where its text was read ahead', async () => {
    const { articles, finding, shown, work } = set();
    void articles.prepare(ref, ferry);
    work();
    const kept = articles.keep(ref, ferry);
    work();
    await kept;
    expect(shown()).toMatchObject({ quotes: [{ speaker: 'ada-grant' }] });
    expect(finding()).toMatchObject({ is: 'found' });
  });

  test('is there as it was found ahead, and nothing is asked of the worker again; it can be corrected', async () => {
    const { articles, finding, shown, corrections, work, pending } = set();
    const found = articles.prepare(ref, ferry);
    work();
    const article = await found;
    expect(article).toMatchObject({ ref, quotes: [{ speaker: 'ada-grant' }] });
    expect(shown()).toBeUndefined();
    await articles.keep(ref, ferry);
    expect(pending).toEqual([]);
    expect(shown()).toBe(article);
    expect(finding()).toMatchObject({ is: 'found', marked: 1 });
    expect(corrections()).toEqual([]);
    const corrected = articles.correct(ref, [notOne]);
    work();
    await corrected;
    expect(shown()).toMatchObject({ quotes: [] });
  });

  test.each([
    ['another text', { ...ferry, text: `${ferry.text}\n“We waited,” said Tom Hale.` }, 2],
    ['the same in other hands', { ...ferry, details: { ...ferry.details, title: from('The ferry') } }, 1],
  ])('as %s than was read ahead is that', async (_, changed, quotes) => {
    const { articles, shown, work } = set();
    const ahead = articles.prepare(ref, ferry);
    work();
    await ahead;
    const kept = articles.keep(ref, changed);
    work();
    await kept;
    await articles.settled(ref);
    expect(shown()).toMatchObject({ text: changed.text, title: titleOf(changed) });
    expect(shown()?.quotes).toHaveLength(quotes);
  });

  test('of great length can be read at once where it was read ahead; what is found in it follows', async () => {
    const { articles, finding, shown, work } = set();
    const long = { ...ferry, text: Array.from({ length: 700 }, () => ferry.text).join('\n') };
    const ahead = articles.prepare(ref, long);
    work();
    const article = await ahead;
    expect(article?.text).toBe(long.text);
    await articles.keep(ref, long);
    expect(shown()).toBe(article);
    expect(finding()).toEqual({ is: 'finding', progress: null });
    work();
    await articles.settled(ref);
    expect(shown()?.quotes).toHaveLength(700);
    expect(finding()).toMatchObject({ is: 'found', marked: 700 });
  });

  test('after another was read ahead is not that other', async () => {
    const { articles, shown, work } = set();
    const ahead = articles.prepare(other, ferry);
    work();
    await ahead;
    const kept = articles.keep(ref, ferry);
    work();
    await kept;
    expect(shown()?.ref).toEqual(ref);
  });

  test('and stopped before has its text, and says so when it is found', async () => {
    const { articles, finding, work } = set();
    const found = articles.prepare(ref, ferry);
    work();
    await found;
    articles.stop();
    await articles.keep(ref, ferry);
    expect(finding()).toEqual({ is: 'finding', progress: null });
  });

  test('is there without them where the worker has more to do than was thought', async () => {
    const { articles, finding, shown, work } = set();
    void articles.prepare(ref, ferry);
    await articles.keep(ref, ferry);
    expect(shown()).toMatchObject({ text: ferry.text, quotes: [] });
    expect(finding()).toEqual({ is: 'finding', progress: null });
    work();
    await articles.settled(ref);
    expect(shown()).toMatchObject({ quotes: [{ speaker: 'ada-grant' }] });
  });

  test('without being kept is on no shelf', async () => {
    const { articles, shelf, shown } = set();
    await articles.show(ref, ferry);
    expect(shown()).toMatchObject({ text: ferry.text });
    expect(await shelf.list()).toEqual([]);
  });

  test('that cannot be kept is not shown as if it were', async () => {
    const { articles, shelf, shown } = set();
    shelf.put = async () => Promise.reject(new ShelfError('full'));
    await expect(articles.keep(ref, ferry)).rejects.toThrow(ShelfError);
    expect(shown()).toBeUndefined();
  });
});

describe('the finding', () => {
  test('is stopped, and goes on when asked; the text stays', async () => {
    const { articles, finding, shown, work } = set();
    await articles.keep(ref, ferry);
    articles.stop();
    await articles.settled(ref);
    expect(finding()).toEqual({ is: 'stopped' });
    expect(shown()).toMatchObject({ text: ferry.text, quotes: [] });
    const again = articles.again(ref);
    work();
    await again;
    expect(finding()).toMatchObject({ is: 'found' });
  });

  test('that failed says why, and can be had again', async () => {
    const { articles, finding, seen, shown, work } = set();
    await articles.keep(ref, ferry);
    seen.events?.broke('out of memory');
    await articles.settled(ref);
    expect(finding()).toEqual({ is: 'failed', why: 'out of memory' });
    expect(shown()).toMatchObject({ text: ferry.text });
    const again = articles.again(ref);
    work();
    await again;
    expect(shown()).toMatchObject({ quotes: [{ speaker: 'ada-grant' }] });
  });
});

describe('a correction', () => {
  test('is shown and kept', async () => {
    const { articles, keptAndFound, shelf, shown, work } = set();
    await keptAndFound();
    const corrected = articles.correct(ref, [notOne]);
    work();
    await corrected;
    expect(shown()).toMatchObject({ quotes: [] });
    expect(await shelf.get(ref.slug)).toMatchObject({ corrections: [notOne] });
    expect(articles.storedOf(ref)?.corrections).toEqual([notOne]);
  });

  test('that cannot be kept holds for the visit, and fails', async () => {
    const { articles, keptAndFound, shelf, shown, work } = set();
    await keptAndFound();
    shelf.put = async () => Promise.reject(new ShelfError('full'));
    const corrected = articles.correct(ref, [notOne]);
    work();
    await expect(corrected).rejects.toThrow('no room left');
    expect(shown()).toMatchObject({ quotes: [] });
    expect(articles.storedOf(ref)?.corrections).toEqual([notOne]);
  });

  test('after the finding failed reads the text anew', async () => {
    const { articles, finding, seen, shown, work } = set();
    await articles.keep(ref, ferry);
    seen.events?.broke('out of memory');
    await articles.settled(ref);
    const corrected = articles.correct(ref, [notOne]);
    work();
    await corrected;
    expect(shown()).toMatchObject({ quotes: [] });
    expect(finding()).toMatchObject({ is: 'found', unfitting: [] });
  });

  test('from somebody comes after the reader’s own, once, and is kept', async () => {
    const { articles, corrections, shelf } = set();
    await shelf.put(ref.slug, { ...ferry, corrections: [notOne] });
    await articles.add(ref, [notOne, child]);
    expect(await shelf.get(ref.slug)).toMatchObject({ corrections: [notOne, child] });
    expect(corrections()).toEqual([notOne, child]);
    await articles.add({ shelf: 'device', slug: 'gone' }, [child]);
    expect(await shelf.list()).toHaveLength(1);
  });
});

describe('an article that is only shown', () => {
  test('is put nowhere by a correction, which holds all the same', async () => {
    const { articles, keeping, shelf, shown, work } = set();
    await articles.show(ref, ferry);
    const corrected = articles.correct(ref, [notOne]);
    work();
    await corrected;
    expect(await shelf.list()).toEqual([]);
    expect(shown()).toMatchObject({ quotes: [] });
    expect(keeping()).toEqual({ is: 'shown' });
  });

  test('is kept with its corrections when its reader says so', async () => {
    const { articles, keeping, shelf, work } = set();
    await articles.show(ref, ferry);
    const corrected = articles.correct(ref, [notOne]);
    work();
    await corrected;
    await articles.keepShown(ref);
    expect(await shelf.get(ref.slug)).toMatchObject({ corrections: [notOne] });
    expect(keeping()).toEqual({ is: 'kept' });
  });
});

describe('what could not be kept', () => {
  test('is told as long as it is so, and can be tried again', async () => {
    const { articles, keeping, keptAndFound, shelf, work } = set();
    await keptAndFound();
    expect(keeping()).toEqual({ is: 'kept' });
    const { put } = shelf;
    shelf.put = async () => Promise.reject(new ShelfError('full'));
    const corrected = articles.correct(ref, [notOne]);
    work();
    await expect(corrected).rejects.toThrow(ShelfError);
    expect(keeping()).toMatchObject({ is: 'failed', why: expect.stringContaining('no room left') });
    await expect(articles.keepShown(ref)).rejects.toThrow(ShelfError);
    shelf.put = put;
    await articles.keepShown(ref);
    expect(keeping()).toEqual({ is: 'kept' });
    expect(await shelf.get(ref.slug)).toMatchObject({ corrections: [notOne] });
  });
});

test('an article that is deleted while it is looked through stays deleted', async () => {
  const { articles, shown, work } = set();
  await articles.keep(ref, ferry);
  await articles.remove(ref);
  work();
  await setImmediate();
  expect(shown()).toBeUndefined();
});

describe('what another tab does', () => {
  test('to an article that is open is shown here', async () => {
    const { articles, corrections, keptAndFound, seen, shelf, shown, work } = set();
    await keptAndFound();
    await shelf.put(ref.slug, { ...ferry, corrections: [notOne] });
    seen.changed(ref.slug);
    await expect.poll(corrections).toEqual([notOne]);
    work();
    await articles.settled(ref);
    expect(shown()).toMatchObject({ quotes: [] });
  });

  test('to one that is not, or by deleting it, changes nothing that is read', async () => {
    const { articles, keptAndFound, seen, shelf, shown } = set();
    await keptAndFound();
    const before = shown();
    await shelf.put('other', ferry);
    seen.changed('other');
    await shelf.remove(ref.slug);
    seen.changed(ref.slug);
    await setImmediate();
    expect(shown()).toBe(before);
    expect(articles.storedOf(ref)).toEqual(ferry);
    expect(articles.storedOf({ shelf: 'device', slug: 'other' })).toBeNull();
  });
});

test('an article that is taken off the shelf is given back for Undo, and is known no more', async () => {
  const { articles, keptAndFound, shelf, shown } = set();
  await keptAndFound();
  expect(await articles.remove(ref)).toEqual(ferry);
  expect(await shelf.get(ref.slug)).toBeNull();
  expect(shown()).toBeUndefined();
  expect(articles.storedOf(ref)).toBeNull();
});
