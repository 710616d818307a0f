import type { QueryClient } from '@tanstack/react-query';
import { Outlet, type RouteObject } from 'react-router-dom';
import type { Shelf } from '../article/ref.ts';
import { patterns, SEARCH, type Through } from '../links.ts';
import { ArticlePage } from './article/article-page.tsx';
import { PageError, PanelError } from './shell/errors.tsx';
import { latePart } from './article/late-part.tsx';
import { articleLoader, detailLoading, libraryLoader, unknownLoader } from './article/loaders.ts';
import { QuoteRoute, QuotesRoute } from './article/quotes-routes.tsx';
import { Shell } from './shell/shell.tsx';

const aboutPeople = async () => import('./article/people-routes.tsx');
const people = async () => (await aboutPeople()).PeopleRoute;
const person = async () => (await aboutPeople()).PersonRoute;
const library = async () => (await import('./library/library-page.tsx')).LibraryPage;
const someone = async () => (await import('./through/someone-page.tsx')).SomeoneRoute;
const sameWords = async () => (await import('./through/same-words-page.tsx')).SameWordsRoute;
const archive = async () => (await import('./library/archive-page.tsx')).ArchivePage;
const search = async () => (await import('./search/search-page.tsx')).SearchPage;
const aboutYours = async () => import('./yours/yours-routes.tsx');
const yours = async () => (await aboutYours()).YoursRoute;
const newOne = async () => (await aboutYours()).NewRoute;
const own = async () => (await import('./yours/own-article-page.tsx')).OwnArticlePage;
const shared = async () => (await aboutYours()).SharedRoute;
const aboutOwn = async () => import('./yours/own-panels.tsx');
const ownQuotes = async () => (await aboutOwn()).OwnQuotes;
const ownQuote = async () => (await aboutOwn()).OwnQuote;
const aboutOwnPeople = async () => import('./yours/own-people.tsx');
const ownPeople = async () => (await aboutOwnPeople()).OwnPeople;
const ownPerson = async () => (await aboutOwnPeople()).OwnPerson;
const timeline = async () => (await import('./article/timeline-routes.tsx')).TimelineRoute;

/**
 * The one table of routes: the browser, the prerender and the tests all use it. An error shows in the smallest frame
 * that holds it: a panel's beside the text, a page's under the header.
 */
export function routes(client: QueryClient): RouteObject[] {
  const others: RouteObject[] = [
    { path: patterns.timeline, ...late(timeline) },
    { path: patterns.event, ...late(timeline) },
    { path: '*', Component: Outlet },
  ];
  const panels = {
    site: [
      ...quotePanels({ Component: QuotesRoute }, { Component: QuoteRoute }),
      ...peoplePanels(people, person),
      ...others,
    ],
    device: [
      ...quotePanels(late(ownQuotes), late(ownQuote)),
      ...peoplePanels(ownPeople, ownPerson),
      ...others,
    ],
  };
  const articleOn = (shelf: Shelf): RouteObject => ({
    path: patterns[shelf],
    loader: articleLoader(client, shelf),
    shouldRevalidate: ({ currentParams, nextParams }) => currentParams['slug'] !== nextParams['slug'],
    ...(shelf === 'site' ? { Component: ArticlePage } : late(own)),
    children: [{ ErrorBoundary: PanelError, ...detailLoading(client), children: panels[shelf] }],
  });
  const pages: RouteObject[] = [
    {
      path: patterns.library,
      loader: libraryLoader(client),
      ...late(library),
    },
    { path: patterns.someone, ...through('someone', client), ...late(someone) },
    { path: patterns['same-words'], ...through('same-words', client), ...late(sameWords) },
    { path: patterns.archive, loader: libraryLoader(client), ...late(archive) },
    ...(import.meta.env.SEARCH ? [{ path: SEARCH, ...late(search) }] : []),
    articleOn('site'),
    { path: patterns.yours, ...late(yours) },
    { path: patterns.new, ...late(newOne) },
    { path: patterns.shared, ...late(shared) },
    articleOn('device'),
    { path: '*', loader: unknownLoader, Component: Outlet },
  ];
  return [{ Component: Shell, children: [{ ErrorBoundary: PageError, children: pages }] }];
}

/** What loads a page about several articles comes with the first of them: no article’s page has use for it. */
function through(kind: Through['kind'], client: QueryClient): Pick<RouteObject, 'loader'> {
  return {
    loader: async (args) => (await import('./through/through-loader.ts')).throughLoader(client, kind)(args),
  };
}

type Part = Pick<RouteObject, 'Component' | 'lazy'>;

/** A part whose code comes when it is first opened. */
function late(load: Parameters<typeof latePart>[0]): Part {
  return { lazy: async () => ({ Component: await latePart(load) }) };
}

/** The panels of the quotations, which stand open at first, and of one. */
function quotePanels(all: Part, one: Part): RouteObject[] {
  return [
    { index: true, ...all },
    { path: patterns.quotes, ...all },
    { path: patterns.section, ...all },
    { path: patterns.quote, ...one },
  ];
}

function peoplePanels(all: Parameters<typeof late>[0], one: Parameters<typeof late>[0]): RouteObject[] {
  return [
    { path: patterns.people, ...late(all) },
    { path: patterns.person, ...late(one) },
  ];
}
