import { readFileSync } from 'node:fs';
import { expect, describe, test } from 'vitest';
import { cleanText } from '../../../src/finding/clean/clean-text.ts';
import { layOut } from '../../../src/finding/clean/lay-out.ts';
import type { Article } from '../../../src/article/article.ts';
import { selectorOf } from '../../../src/finding/corrections/selector-of.ts';
import type { StoredArticle } from '../../../src/finding/stored/stored-article.ts';
import { answering } from '../../../src/finding/worker/answering.ts';
import { unfoundArticle } from '../../../src/finding/worker/find-in-article.ts';
import type { FindRequest, Progress } from '../../../src/finding/worker/find-protocol.ts';
import { Finder, type FindingWorker, type WorkerEvents } from '../../../src/finding/worker/finder.ts';

const ref = { shelf: 'device', slug: 'mine' } as const;
const stored = (contents: string): StoredArticle => {
  const { details, blocks } = cleanText(contents);
  return { version: 1, details, ...layOut(blocks), corrections: [] };
};
const fixture = (name: string) =>
  readFileSync(new URL(`../../fixtures/documents/${name}`, import.meta.url), 'utf8');
const ferry = stored(
  'Ada Grant, the mayor, spoke on Monday.\n\n“It is late, and it is worth it,” Ada Grant told reporters.\n',
);

/** A worker in the same thread, which answers at once. */
function atOnce({ answered }: WorkerEvents): FindingWorker {
  return { ask: answering(answered), end: () => undefined };
}

describe('a text', () => {
  test('is found, and then corrected without being read again', async () => {
    const finder = new Finder(atOnce);
    const told: Progress[] = [];
    const result = await finder.find(ref, ferry, {
      progress: (progress) => told.push(progress),
    });
    if (result.is !== 'found') throw new Error(result.is);
    expect(result.found.article.quotes).toMatchObject([{ speaker: 'ada-grant', basis: { by: 'rule' } }]);
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).toSorted((a, b) => a - b));
    const quote = selectorOf(ferry.text, result.found.article.quotes[0]?.spans[0] ?? { start: 0, end: 1 });
    const corrected = await finder.correct([
      { kind: 'notQuotation', quote },
      { kind: 'notQuotation', quote: { exact: 'gone' } },
    ]);
    expect(corrected).toMatchObject({ found: { article: { quotes: [] }, unfitting: [{ index: 1 }] } });
    expect(told).toHaveLength(3);
  });

  test('in another language says so, and nothing in it is attributed', async () => {
    const french = stored(
      '« Il est tard, et cela en vaut la peine », a déclaré Ada Grant, la maire, mardi soir, devant le conseil municipal réuni pour décider de l’avenir du bac, qui perd de l’argent.',
    );
    expect(await new Finder(atOnce).find(ref, french)).toMatchObject({
      found: { otherLanguage: 'French', article: { quotes: [], people: [] } },
    });
  });

  test('without quotations is read all the same, and one of a few words is short', async () => {
    expect(await new Finder(atOnce).find(ref, stored(fixture('noquotes.txt')))).toMatchObject({
      found: { otherLanguage: null, isShort: false, article: { quotes: [] } },
    });
    expect(await new Finder(atOnce).find(ref, ferry)).toMatchObject({ found: { isShort: true } });
  });

  test('can be read before anything is found, and when nothing can be', () => {
    const { article } = unfoundArticle(ref, ferry);
    expect(article).toMatchObject({ text: ferry.text, quotes: [], people: [], events: [] });
  });

  test('that names children gives none of them a page', async () => {
    const result = await new Finder(atOnce).find(ref, stored(fixture('minors.txt')));
    if (result.is !== 'found') throw new Error(result.is);
    const { people, quotes } = result.found.article;
    expect(people.map(({ name }) => name)).toEqual(['Ada Grant']);
    expect(quotes.find(({ speaker }) => speaker === 'ada-grant')).toBeDefined();
  });
});

describe('a text that is read ahead', () => {
  /** A worker in the same thread, whose requests are counted. */
  function counted() {
    const seen = { requests: [] as string[], workers: 0 };
    const finder = new Finder(({ answered, broke }) => {
      seen.workers += 1;
      const { ask, end } = atOnce({ answered, broke });
      return {
        ask: (request) => {
          seen.requests.push(request.type);
          ask(request);
        },
        end,
      };
    });
    return { finder, seen };
  }

  test('is found by the same worker, and not read again, though it has another title by then', async () => {
    const { finder, seen } = counted();
    void finder.prepare(ref, ferry);
    const told: Progress[] = [];
    const title = { value: 'The bridge', from: 'reader' } as const;
    const titled = { ...ferry, details: { ...ferry.details, title } };
    const result = await finder.find(ref, titled, { progress: (progress) => told.push(progress) });
    expect(result).toMatchObject({ found: { article: { title: 'The bridge', quotes: [{}] } } });
    expect(told.map(({ stage }) => stage)).not.toContain('reading');
    expect(seen).toEqual({ requests: ['prepare', 'find'], workers: 1 });
  });

  test('tells what is found in it, and can be corrected as if it had been asked for', async () => {
    const { finder, seen } = counted();
    const found = await finder.prepare(ref, ferry);
    expect(found?.article).toMatchObject({ ref, quotes: [{ speaker: 'ada-grant' }] });
    expect(found?.article.index.quotesIn({ start: 0, end: ferry.text.length })).toHaveLength(1);
    const quote = selectorOf(ferry.text, found?.article.quotes[0]?.spans[0] ?? { start: 0, end: 1 });
    expect(await finder.correct([{ kind: 'notQuotation', quote }])).toMatchObject({
      found: { article: { quotes: [] }, unfitting: [] },
    });
    expect(seen).toEqual({ requests: ['prepare', 'correct'], workers: 1 });
  });

  test('again under another name is found under that', async () => {
    const { finder } = counted();
    const other = { shelf: 'device', slug: 'other' } as const;
    const [first, second] = await Promise.all([finder.prepare(ref, ferry), finder.prepare(other, ferry)]);
    expect(first?.article.ref).toEqual(ref);
    expect(second?.article.ref).toEqual(other);
  });

  test('of great length tells what there is to read, and is found by the same worker without telling that again', async () => {
    const { finder, seen } = counted();
    const long = { ...ferry, text: Array.from({ length: 700 }, () => ferry.text).join('\n') };
    const ahead = await finder.prepare(ref, long);
    expect(ahead?.article.paragraphs).toHaveLength(1400);
    expect(ahead?.article.quotes).toEqual([]);
    const texts: number[] = [];
    const text = ({ paragraphs }: Article) => texts.push(paragraphs.length);
    const result = await finder.find(ref, long, { text, hasText: true });
    expect(texts).toEqual([]);
    if (result.is !== 'found') throw new Error(result.is);
    expect(result.found.article.quotes).toHaveLength(700);
    expect(seen).toEqual({ requests: ['prepare', 'find'], workers: 1 });
  });

  test('tells nothing where the worker ends before', async () => {
    const silent = new Finder(() => ({ ask: () => undefined, end: () => undefined }));
    const found = silent.prepare(ref, ferry);
    silent.stop();
    expect(await found).toBeNull();
  });

  test('is known until the worker ends, and no other is', () => {
    const { finder } = counted();
    expect(finder.isAheadWith(ferry)).toBe(false);
    void finder.prepare(ref, ferry);
    expect(finder.isAheadWith(ferry)).toBe(true);
    expect(finder.isAheadWith({ ...ferry, text: `${ferry.text} More.` })).toBe(false);
    finder.stop();
    expect(finder.isAheadWith(ferry)).toBe(false);
  });

  test('is read again where its day is another', async () => {
    const { finder } = counted();
    void finder.prepare(ref, ferry);
    const told: Progress[] = [];
    const dated = {
      ...ferry,
      details: { ...ferry.details, date: { value: '2020-05-06', from: 'reader' } },
    } as const;
    await finder.find(ref, dated, { progress: (progress) => told.push(progress) });
    expect(told.map(({ stage }) => stage)).toContain('reading');
  });

  test('and cannot be says so only when it is found', async () => {
    const { finder } = counted();
    const broken = { ...ferry, quoted: null as never };
    expect(await finder.prepare(ref, broken)).toBeNull();
    expect(await finder.find(ref, broken)).toMatchObject({ is: 'failed' });
    expect(await finder.find(ref, ferry)).toMatchObject({ is: 'found' });
  });
});

test('a long text that is still read ahead when it is opened waits for nothing: it is shown, or another worker shows it', () => {
  let workers = 0;
  const finder = new Finder(() => {
    workers += 1;
    return { ask: () => undefined, end: () => undefined };
  });
  const long = { ...ferry, text: ferry.text.repeat(1000) };
  void finder.prepare(ref, long);
  void finder.find(ref, long, { hasText: true });
  expect(workers).toBe(1);
  finder.stop();
  void finder.prepare(ref, long);
  void finder.find(ref, long);
  expect(workers).toBe(3);
  finder.stop();
  void finder.prepare(ref, ferry);
  void finder.find(ref, ferry);
  expect(workers).toBe(4);
});

test('a long text can be read before anything is found in it, without work of the page’s', async () => {
  const long = stored(Array.from({ length: 2500 }, () => '“We waited,” said Tom Hale.').join('\n\n'));
  const texts: number[] = [];
  const result = await new Finder(atOnce).find(ref, long, {
    text: ({ paragraphs, quotes }) => texts.push(paragraphs.length, quotes.length),
  });
  expect(texts).toEqual([2500, 0]);
  if (result.is !== 'found') throw new Error(result.is);
  expect(result.found.article.quotes).toHaveLength(2500);
  expect(
    result.found.article.index.speakerOf(result.found.article.quotes[2400] ?? { speaker: null })?.name,
  ).toBe('Tom Hale');
});

describe('what goes wrong is a result', () => {
  /** A worker that answers nothing by itself. */
  function silent() {
    const seen: { events: WorkerEvents | null; requests: FindRequest[]; ended: number } = {
      events: null,
      requests: [],
      ended: 0,
    };
    const finder = new Finder((events) => {
      seen.events = events;
      return {
        ask: (request) => seen.requests.push(request),
        end: () => {
          seen.ended += 1;
        },
      };
    });
    return { finder, seen };
  }

  test('when the worker breaks, whatever waits for it has failed', async () => {
    const { finder, seen } = silent();
    const results = [finder.find(ref, ferry), finder.correct([])];
    seen.events?.broke('out of memory');
    expect(await Promise.all(results)).toEqual([
      { is: 'failed', why: 'out of memory' },
      { is: 'failed', why: 'out of memory' },
    ]);
    expect(await finder.correct([])).toEqual({ is: 'stopped' });
  });

  test('when the browser makes no worker', async () => {
    const finder = new Finder(() => {
      throw new Error('Workers are off');
    });
    expect(await finder.find(ref, ferry)).toEqual({ is: 'failed', why: 'Workers are off' });
  });

  test('when the engine throws', async () => {
    const broken = { ...ferry, quoted: null as never };
    expect(await new Finder(atOnce).find(ref, broken)).toMatchObject({ is: 'failed' });
  });

  test('when the reader stops it; an answer that comes too late is nobody’s', async () => {
    const { finder, seen } = silent();
    const first = finder.find(ref, ferry);
    const late = seen.events;
    finder.stop();
    expect(await first).toEqual({ is: 'stopped' });
    expect(seen.ended).toBe(1);
    const second = finder.find(ref, ferry);
    late?.broke('too late');
    seen.events?.answered({ type: 'failed', why: 'second' });
    expect(await second).toEqual({ is: 'failed', why: 'second' });
  });
});
