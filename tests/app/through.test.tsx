import { QueryClientProvider } from '@tanstack/react-query';
import { render, screen, within } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { describe, expect, test } from 'vitest';
import { routes } from '../../src/app/routes.tsx';
import type { LibraryPlace, Through } from '../../src/links.ts';
import { pathTo } from '../../src/links.ts';
import { libraryClient, UnknownArticle, UnknownListing } from '../../src/shelves/shelves.ts';
import {
  throughQuery,
  type SameWordsPage,
  type SomeonePage,
  type Version,
} from '../../src/shelves/through.ts';

const ARTICLE = {
  path: '/articles/pier/',
  title: 'The pier',
  language: 'en',
  publisher: null,
  date: null,
  contentNote: 'It tells of a quarrel.',
} as const;

const SAID = {
  path: '/articles/pier/quotes/stone/',
  form: 'reported',
  words: 'the council had <b>paid</b>',
  intro: 'Claimed by Tom Reed, as the article reports it',
  aside: '(the article: “then”)',
  status: 'claimed',
  grade: 'pronoun',
  isNamed: true,
} as const;

const SOMEONE: SomeonePage = {
  id: 'tom-reed',
  name: 'Tom Reed',
  aliases: ['T. Reed'],
  sameAs: ['https://www.wikidata.org/entity/Q1'],
  counts: { articles: 1, quotes: 1 },
  quotedBy: [{ publisher: null, articles: 1 }],
  parts: [
    { part: '2020', year: '2020', quotes: 1 },
    { part: 'undated/1', year: 'undated', quotes: 30 },
  ],
  part: null,
  years: [
    {
      year: null,
      articles: [
        {
          article: ARTICLE,
          quotes: [{ ...SAID, elsewhere: [{ path: '/words/abc/', articles: 2, isDisputed: true }] }],
        },
      ],
    },
  ],
};

const DIRECT: Version = {
  ...SAID,
  article: ARTICLE,
  form: 'direct',
  words: '“We waited”',
  intro: 'Ada Grant',
  aside: '',
  status: 'stated',
  kind: 'longest',
  voice: 1,
  changes: [],
  cue: 'said',
  occasion: null,
  time: null,
};

const WORDS: SameWordsPage = {
  id: 'abc',
  articles: 2,
  verdict: 'differ',
  speakers: [
    { name: 'Ada Grant', is: 'ada-grant', articles: 1 },
    { name: 'Tom Reed', is: null, articles: 1 },
  ],
  part: null,
  parts: 1,
  versions: [
    DIRECT,
    {
      ...DIRECT,
      path: '/articles/other/quotes/q/',
      kind: 'differs',
      changes: [
        { kind: 'same', words: 'We ' },
        { kind: 'added', words: 'gladly ' },
        { kind: 'gone', words: 'one two three four five six seven eight nine ten eleven twelve thirteen' },
        { kind: 'same', words: 'waited' },
      ],
    },
  ],
};

async function show(place: Through, data: SomeonePage | SameWordsPage) {
  const none = async (slug: string) => Promise.reject(new UnknownArticle(slug));
  const list = async (place: LibraryPlace) => Promise.reject(new UnknownListing(place));
  const client = libraryClient({ site: none, device: none }, { list, near: async () => [] });
  client.setQueryData(throughQuery(place, String).queryKey, data);
  const router = createMemoryRouter(routes(client), { initialEntries: [pathTo(place)] });
  await new Promise<void>((resolve) => {
    router.subscribe(({ initialized }) => initialized && resolve());
  });
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
}

describe('the page of one person', () => {
  test('has each quotation with its reserve, its form, how the speaker is known, and the way to it', async () => {
    await show({ kind: 'someone', of: 'tom-reed', part: null }, SOMEONE);
    const link = screen.getByRole('link', { name: /the council had <b>paid<\/b>/u });
    expect(link).toHaveAttribute('href', '/articles/pier/quotes/stone/');
    expect(link).toHaveTextContent(
      /^claimed Claimed by Tom Reed, as the article reports it · Reported speech · A pronoun/u,
    );
    expect(screen.getByText('It tells of a quarrel.')).toBeInTheDocument();
    expect(screen.getByText('(the article: “then”)')).toBeInTheDocument();
  });

  test('says who is meant, who quotes them, and where there is more', async () => {
    await show({ kind: 'someone', of: 'tom-reed', part: null }, SOMEONE);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Tom Reed');
    expect(screen.getByText('Quoted once in one article of this library.')).toBeInTheDocument();
    expect(screen.getByRole('link', { name: 'wikidata.org/entity/Q1' })).toBeInTheDocument();
    const years = screen.getByRole('navigation', { name: 'By year' });
    expect(within(years).getByRole('link', { name: 'without a date, earlier, part 1' })).toHaveAttribute(
      'href',
      '/people/tom-reed/undated/1/',
    );
    expect(screen.getByText(/where the speaker is named differently/u)).toBeInTheDocument();
    expect(screen.queryByText('Follow Tom Reed:')).toBeNull();
  });

  test('a part of it says which it is', async () => {
    await show({ kind: 'someone', of: 'tom-reed', part: '2020' }, { ...SOMEONE, part: '2020' });
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent('Tom Reed, 2020');
    expect(screen.getByRole('link', { name: '2020' })).toHaveAttribute('aria-current', 'page');
    expect(screen.getByRole('link', { name: 'Tom Reed: the newest, and all years' })).toBeInTheDocument();
    expect(screen.queryByText('Who quotes them')).toBeNull();
  });
});

describe('the page of the same words', () => {
  test('shows that the articles do not agree, and each of their speakers', async () => {
    await show({ kind: 'same-words', of: 'abc', part: null }, WORDS);
    expect(screen.getByText(/^The articles name the speaker differently/u)).toBeInTheDocument();
    const list = within(screen.getByRole('list', { name: 'Who said them' }));
    expect(list.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Ada Grant in 1 article',
      'Tom Reed in 1 article',
    ]);
    expect(list.getAllByRole('link')).toHaveLength(1);
  });

  test('says of each word that only one of two has so to a screen reader, and how many are left out', async () => {
    await show({ kind: 'same-words', of: 'abc', part: null }, WORDS);
    expect(screen.getByText('gladly', { selector: 'ins' })).toHaveTextContent('only here: gladly');
    expect(screen.getByText('[13 words not here]')).toBeInTheDocument();
    expect(screen.getAllByText('The article does not say')).toHaveLength(4);
  });
});
