import { describe, expect, test } from 'vitest';
import type { DatedRecord } from '../../../src/site/library/record.ts';
import type { RecordQuote } from '../../../src/site/library/record-quote.ts';
import { comparedOf } from '../../../src/site/library/same-words/compared.ts';
import { findSameWords } from '../../../src/site/library/same-words/same-words.ts';
import { SeenTwice } from '../../../src/site/library/same-words/seen-twice.ts';
import { foldedWords, shinglesOf } from '../../../src/site/library/same-words/shingles.ts';
import { changesFrom, sameWordsPages, type Member } from '../../../src/site/library/same-words/versions.ts';
import { articleNamed } from '../../../src/site/library/through/naming.ts';
import { known, pier, recordsOf, streamed } from './through-library.ts';

const LONG = 'We waited nine years for this pier, and I would wait nine more for the next one.';

interface Said {
  readonly words: string;
  readonly form?: RecordQuote['form'];
  readonly is?: string | null;
  readonly name?: string | null;
}

/** A record of an article in which this is said; each quotation is called by its place, `q0` and on. */
function article(slug: string, date: string | null, ...said: Said[]): DatedRecord {
  const quotes = said.map(
    ({ words, form = 'direct', is = null, name = 'Ada Grant' }, index): RecordQuote => ({
      id: `q${index}`,
      path: `/articles/${slug}/quotes/q${index}/`,
      form,
      words,
      speaker: name === null ? null : { id: 'a', is, name, isNamed: true },
      intro: name ?? 'Not said by whom',
      aside: '',
      status: 'stated',
      grade: 'named',
      cue: null,
      occasion: null,
      time: null,
    }),
  );
  return {
    slug,
    card: {
      slug,
      language: 'en',
      title: slug,
      description: '',
      contentNote: null,
      publisher: null,
      day: null,
      minutes: 1,
      quotes: { direct: 0, partial: 0, reported: 0 },
      voices: [],
    },
    places: [],
    date,
    people: [],
    lastmod: '2026-11-29',
    searched: '',
    quotes,
    compared: comparedOf(quotes),
  };
}

function memberOf(record: DatedRecord, quote: RecordQuote): Member {
  return { slug: record.card.slug, date: record.date, article: articleNamed(record), quote };
}

/** How many other articles have the words of the first quotation of the first article. */
async function others(...records: DatedRecord[]): Promise<number[]> {
  const [first] = records;
  const same = await findSameWords(streamed(records), known);
  return first ? same.elsewhere(first.card.slug, { id: 'q0' }).map(({ articles }) => articles) : [];
}

describe('the same words in several articles', () => {
  test('are alike whatever their case, accents, marks, dashes and apostrophes', async () => {
    const plain = { words: "I don't go to the café - not now, not ever." };
    const dressed = { words: 'I don’t go — to the CAFE: not now; not ever' };
    expect(await others(article('a', null, plain), article('b', null, dressed))).toEqual([1]);
  });

  test('eight words are, seven are a turn of phrase', async () => {
    const [eight, seven] = ['one two three four five six seven eight', 'one two three four five six seven'];
    expect(await others(article('a', null, { words: eight }), article('b', null, { words: eight }))).toEqual([
      1,
    ]);
    expect(await others(article('a', null, { words: seven }), article('b', null, { words: seven }))).toEqual(
      [],
    );
  });

  test('are found within longer words, of which they are half or more', async () => {
    const whole = { words: `${LONG} And that is all there is to say about it.` };
    expect(await others(article('a', null, { words: LONG }), article('b', null, whole))).toEqual([1]);
  });

  test('a stock phrase in long quotations makes them not the same', async () => {
    const phrase = 'we are aware of the incident and look into it';
    const a = {
      words: `Nobody told the harbour master about any of this, and so ${phrase} with some surprise today`,
    };
    const b = {
      words: `The bridge was closed at noon by two of our officers because ${phrase} as we always do then`,
    };
    expect(await others(article('a', null, a), article('b', null, b))).toEqual([]);
  });

  test('in one article alone are not', async () => {
    expect(await others(article('a', null, { words: LONG }, { words: LONG }))).toEqual([]);
  });

  test('what is only reported is the article’s wording, and never the same words', async () => {
    const reported = { words: LONG, form: 'reported' } as const;
    expect(await others(article('a', null, { words: LONG }), article('b', null, reported))).toEqual([]);
  });

  test('a few words in marks are found in what the same person said in full, and in nobody else’s', async () => {
    const partial = { words: 'wait nine more', form: 'partial', is: 'ada-grant' } as const;
    const full = { words: LONG, is: 'ada-grant' };
    expect(await others(article('a', null, partial), article('b', null, full))).toEqual([1]);
    expect(await others(article('a', null, full), article('b', null, partial))).toEqual([1]);
    expect(
      await others(article('a', null, partial), article('b', null, { words: LONG, is: 'tom-reed' })),
    ).toEqual([]);
    expect(
      await others(article('a', null, { ...partial, is: null }), article('b', null, { words: LONG })),
    ).toEqual([]);
  });

  test('two words in marks are in too much that anybody says', async () => {
    const partial = { words: 'nine more', form: 'partial', is: 'ada-grant' } as const;
    expect(
      await others(article('a', null, partial), article('b', null, { words: LONG, is: 'ada-grant' })),
    ).toEqual([]);
  });

  test('a later article does not change the address of their page', async () => {
    const early = article('z', '2019', { words: LONG });
    const next = article('y', '2020', { words: LONG });
    const late = article('a', '2021', { words: `${LONG} And more of it.` });
    const two = await findSameWords(streamed([next, early]), known);
    const three = await findSameWords(streamed([late, next, early]), known);
    expect(two.groupsOf('z', { id: 'q0' })).toEqual(three.groupsOf('z', { id: 'q0' }));
    expect(three.groupsOf('z', { id: 'q0' })).toEqual(three.groupsOf('a', { id: 'q0' }));
    expect(two.groupsOf('z', { id: 'q0' })[0]).toMatch(/^[a-z0-9]{11}$/u);
  });

  test('are called after the wording of the first article, whatever came in between', async () => {
    const longer = `${LONG} And more of it.`;
    const first = article('c', '2019', { words: LONG });
    const between = article('b', '2020', { words: longer });
    const again = article('a', '2021', { words: LONG });
    const two = await findSameWords(streamed([first, again]), known);
    const all = await findSameWords(streamed([first, between, again]), known);
    expect(all.groupsOf('b', { id: 'q0' })).toEqual(two.groupsOf('c', { id: 'q0' }));
  });

  test('in one article, in full and in part, are not in several', async () => {
    const partial = { words: 'wait nine more', form: 'partial', is: 'ada-grant' } as const;
    expect(await others(article('a', null, partial, { words: LONG, is: 'ada-grant' }))).toEqual([]);
  });
});

describe('who said them', () => {
  const verdictOf = async (...said: Said[]) => {
    const records = said.map((each, index) => article(`a${index}`, null, { ...each, words: LONG }));
    const members = records.flatMap((record) => record.quotes.map((quote) => memberOf(record, quote)));
    const [page] = sameWordsPages('id', members, known);
    return page;
  };

  test('one person, where editors have said so', async () => {
    const page = await verdictOf(
      { words: '', is: 'ada-grant' },
      { words: '', is: 'ada-grant', name: 'Adelaide Grant' },
    );
    expect(page?.verdict).toBe('one');
    expect(page?.speakers).toEqual([{ name: 'Ada Grant', is: 'ada-grant', articles: 2 }]);
  });

  test('one name is not one person', async () => {
    expect((await verdictOf({ words: '' }, { words: '' }))?.verdict).toBe('alike');
    const page = await verdictOf({ words: '', is: 'ada-grant' }, { words: '', name: 'Adelaide Grant' });
    expect(page?.verdict).toBe('alike');
    expect(page?.speakers).toHaveLength(2);
  });

  test('two people of one name are two', async () => {
    const two = new Map([
      ...known,
      ['ada-too', { id: 'ada-too', name: 'Ada Grant', aliases: [], sameAs: [] }],
    ]);
    const said = [
      { words: LONG, is: 'ada-grant' },
      { words: LONG, is: 'ada-too' },
    ];
    const records = said.map((each, index) => article(`a${index}`, null, each));
    const members = records.flatMap((record) => record.quotes.map((quote) => memberOf(record, quote)));
    const [page] = sameWordsPages('id', members, two);
    expect(page?.verdict).toBe('differ');
    expect(page?.speakers.map(({ is }) => is)).toEqual(['ada-grant', 'ada-too']);
  });

  test('a disagreement is shown, and nobody is merged', async () => {
    const page = await verdictOf(
      { words: '', is: 'ada-grant' },
      { words: '', is: 'tom-reed', name: 'Tom Reed' },
    );
    expect(page?.verdict).toBe('differ');
    expect(page?.speakers.map(({ name }) => name)).toEqual(['Ada Grant', 'Tom Reed']);
  });

  test('an article that does not say is no disagreement, and is listed', async () => {
    const page = await verdictOf({ words: '', is: 'ada-grant' }, { words: '', name: null });
    expect(page?.verdict).toBe('one');
    expect(page?.speakers.at(-1)).toEqual({ name: null, is: null, articles: 1 });
    expect((await verdictOf({ words: '', name: null }, { words: '', name: null }))?.verdict).toBe('unsaid');
  });
});

describe('where they differ', () => {
  const short = (longest: string, words: string) =>
    changesFrom(longest, words).map(({ kind, words: each }) => `${kind}: ${each}`);

  test('in whole words', () => {
    expect(short('I would wait nine more', 'I would gladly wait ten more')).toEqual([
      'same: I would ',
      'added: gladly ',
      'same: wait ',
      'gone: nine',
      'added: ten',
      'same:  more',
    ]);
  });

  test('not in case, accents or marks', () => {
    expect(short('It’s the café, and that is it.', "it's the Cafe and that is it!")).toEqual([
      "same: it's the Cafe and that is it!",
    ]);
  });

  test('a library’s own: each wording in its article, the longest first', async () => {
    const records = recordsOf(pier);
    const same = await findSameWords(records, known);
    const members: Member[] = [];
    let id = '';
    for await (const record of records())
      for (const quote of record.quotes)
        for (const group of same.groupsOf(record.card.slug, quote)) {
          id = group;
          members.push(memberOf(record, quote));
        }
    const [page, ...more] = sameWordsPages(id, members, known);
    expect(more).toEqual([]);
    expect(page?.articles).toBe(3);
    expect(page?.verdict).toBe('differ');
    expect(page?.versions.map(({ kind, path }) => `${kind} ${path}`)).toEqual([
      'longest /articles/pier-and-council/quotes/nine-years/',
      'shorter /articles/pier-reopens/quotes/waited/',
      'part /articles/pier-letters/quotes/nine-more/',
      'shorter /articles/pier-letters/quotes/remembered/',
    ]);
    expect(page?.versions.map(({ voice }) => voice)).toEqual([1, 1, 1, 2]);
    expect(page?.versions[1]?.changes).toContainEqual({ kind: 'gone', words: 'gladly ' });
    expect(page?.versions[1]).toMatchObject({
      intro: 'Ada Grant, at the opening',
      cue: 'said at the opening',
      article: { publisher: 'The Quay', date: 'March 4, 2019' },
    });
  });

  test('many of them are on several pages', () => {
    const records = Array.from({ length: 30 }, (_, index) => article(`a${index}`, null, { words: LONG }));
    const members = records.flatMap((record) => record.quotes.map((quote) => memberOf(record, quote)));
    const pages = [...sameWordsPages('id', members, known, 4000)];
    expect(pages.map(({ part }) => part).slice(0, 3)).toEqual([null, '2', '3']);
    expect(new Set(pages.map(({ parts }) => parts))).toEqual(new Set([pages.length]));
    expect(pages.flatMap(({ versions }) => versions)).toHaveLength(30);
  });
});

describe('numbers for words', () => {
  test('are the same for the same words only, and in their order', () => {
    const [first, second] = shinglesOf(['a', 'b', 'c', 'd'], 3);
    expect(shinglesOf(['a', 'b', 'c'], 3)[0]).toBe(first);
    expect(second).not.toBe(first);
    expect(shinglesOf(['b', 'a', 'c'], 3)[0]).not.toBe(first);
    expect(shinglesOf(['ab', 'c', 'd'], 3)[0]).not.toBe(shinglesOf(['a', 'bc', 'd'], 3)[0]);
    expect(shinglesOf(['a', 'b'], 3)).toHaveLength(0);
  });

  test('a hundred thousand have no two alike', () => {
    const all = Array.from(
      { length: 100_000 },
      (_, index) => shinglesOf(foldedWords(`the number ${index} it is`), 5)[0],
    );
    expect(new Set(all).size).toBe(100_000);
    expect(all.every((each) => Number.isSafeInteger(each))).toBe(true);
  });

  test('are seen twice when two articles have them, and not when one has them twice', () => {
    const seen = new SeenTwice(2 ** 10);
    seen.add(Float64Array.of(1, 2, 2));
    seen.add(Float64Array.of(3, 1));
    const numbers = Float64Array.of(1, 3, 2, 1, 1);
    expect(seen.among(numbers, { from: 1, to: 4 })).toEqual([{ shingle: 1, at: 2 }]);
  });
});
