import { describe, expect, test } from 'vitest';
import { someonePages, type Appearance } from '../../../src/site/library/through/someone-pages.ts';

const ADA = { id: 'ada-grant', name: 'Ada Grant', aliases: [], sameAs: [] };

function appearance(slug: string, date: string | null, quotes = 1): Appearance {
  return {
    slug,
    person: `/articles/${slug}/people/a/`,
    date,
    year: date === null ? null : date.slice(0, 4),
    lastmod: '2026-11-29',
    article: {
      path: `/articles/${slug}/`,
      title: slug,
      language: 'en',
      publisher: null,
      date,
      contentNote: null,
    },
    quotes: Array.from({ length: quotes }, (_, index) => ({
      path: `/articles/${slug}/quotes/q${index}/`,
      form: 'direct',
      words: `“${slug} ${index} ${'word '.repeat(20)}”`,
      intro: 'Ada Grant',
      aside: '',
      status: 'stated',
      grade: 'named',
      isNamed: true,
      elsewhere: [],
    })),
  };
}

function pagesOf(appearances: readonly Appearance[], room: number) {
  return [...someonePages(ADA, appearances, room)];
}

function quotesOn(page: ReturnType<typeof pagesOf>[number] | undefined): string[] {
  return (page?.years ?? []).flatMap(({ articles }) =>
    articles.flatMap(({ quotes }) => quotes.map(({ path }) => path.split('/')[2] ?? '')),
  );
}

const MANY = ['2018', '2019', '2020'].flatMap((year) =>
  Array.from({ length: 12 }, (_, index) =>
    appearance(`a${year}-${index + 10}`, `${year}-0${(index % 9) + 1}`),
  ),
);

describe('the pages of one person', () => {
  test('what fits one page is on it, newest first, an article’s quotations in its order', () => {
    const pages = pagesOf(
      [appearance('old', '2018'), appearance('new', '2020', 2), appearance('none', null)],
      9000,
    );
    expect(pages).toHaveLength(1);
    expect(quotesOn(pages[0])).toEqual(['new', 'new', 'old', 'none']);
    expect(pages[0]?.years[0]?.articles[0]?.quotes.map(({ path }) => path.at(-2))).toEqual(['0', '1']);
  });

  test('what does not is on pages by year, each quotation on one of them', () => {
    const [first, ...parts] = pagesOf(MANY, 2000);
    expect(first?.parts.map(({ part }) => part)).toEqual(['2020', '2019', '2018']);
    expect(parts[1]?.parts.map(({ part, quotes }) => [part, quotes])).toEqual([
      ...parts
        .filter(({ part }) => part?.startsWith('2020'))
        .map((page) => [page.part, quotesOn(page).length]),
      ['2019', 12],
      ['2018', 12],
    ]);
    expect(parts.flatMap(quotesOn).toSorted()).toEqual(MANY.map(({ slug }) => slug).toSorted());
    expect(parts.every(({ years }) => years.length === 1)).toBe(true);
    expect(first?.parts.reduce((sum, { quotes }) => sum + quotes, 0)).toBe(36);
    expect(first?.parts[0]).toMatchObject({ part: '2020', year: '2020' });
  });

  test('the first of several has the newest', () => {
    const [first] = pagesOf(MANY, 2000);
    expect(quotesOn(first)[0]).toBe('a2020-18');
    expect(quotesOn(first)).not.toContain('a2018-10');
    expect(first?.counts).toEqual({ articles: 36, quotes: 36 });
  });

  test('a new article changes no page of the years before, nor a full page of its own', () => {
    const before = pagesOf(MANY, 2000);
    const after = pagesOf([...MANY, appearance('new', '2020-12')], 2000);
    const shows = (pages: typeof before) =>
      new Map(pages.map((page) => [page.part, JSON.stringify(page.years)]));
    const changed = [...shows(after)].filter(([part, years]) => shows(before).get(part) !== years);
    expect(changed.map(([part]) => part?.split('/')[0] ?? null)).not.toContain('2019');
    expect(changed.length).toBeLessThanOrEqual(3);
  });

  test('who is mentioned and never quoted has a page that says so', () => {
    expect(pagesOf([appearance('a', null, 0)], 2000)).toMatchObject([
      { counts: { articles: 0, quotes: 0 }, years: [], quotedBy: [] },
    ]);
  });
});
