import type { QueryClient } from '@tanstack/react-query';
import { Outlet, type RouteObject } from 'react-router-dom';
import type { Shelf } from '../article/ref.ts';
import { patterns } from '../links.ts';
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
const aboutYours = async () => import('./yours/yours-routes.tsx');
const yours = async () => (await aboutYours()).YoursRoute;
const newOne = async () => (await aboutYours()).NewRoute;
const own = async () => (await import('./yours/own-article-page.tsx')).OwnArticlePage;
const shared = async () => (await aboutYours()).SharedRoute;
const timeline = async () => (await import('./article/timeline-routes.tsx')).TimelineRoute;

/**
 * The one table of routes: the browser, the prerender and the tests all use it. An error shows in the smallest frame
 * that holds it: a panel's beside the text, a page's under the header.
 */
export function routes(client: QueryClient): RouteObject[] {
  const panels: RouteObject[] = [
    { index: true, Component: QuotesRoute },
    { path: patterns.quotes, Component: QuotesRoute },
    { path: patterns.section, Component: QuotesRoute },
    { path: patterns.quote, Component: QuoteRoute },
    { path: patterns.people, lazy: async () => ({ Component: await latePart(people) }) },
    { path: patterns.person, lazy: async () => ({ Component: await latePart(person) }) },
    { path: patterns.timeline, lazy: async () => ({ Component: await latePart(timeline) }) },
    { path: patterns.event, lazy: async () => ({ Component: await latePart(timeline) }) },
    { path: '*', Component: Outlet },
  ];
  const articleOn = (shelf: Shelf): RouteObject => ({
    path: patterns[shelf],
    loader: articleLoader(client, shelf),
    shouldRevalidate: ({ currentParams, nextParams }) => currentParams['slug'] !== nextParams['slug'],
    ...(shelf === 'site'
      ? { Component: ArticlePage }
      : { lazy: async () => ({ Component: await latePart(own) }) }),
    children: [{ ErrorBoundary: PanelError, ...detailLoading(client), children: panels }],
  });
  const pages: RouteObject[] = [
    {
      path: patterns.library,
      loader: libraryLoader(client),
      lazy: async () => ({ Component: await latePart(library) }),
    },
    articleOn('site'),
    { path: patterns.yours, lazy: async () => ({ Component: await latePart(yours) }) },
    { path: patterns.new, lazy: async () => ({ Component: await latePart(newOne) }) },
    { path: patterns.shared, lazy: async () => ({ Component: await latePart(shared) }) },
    articleOn('device'),
    { path: '*', loader: unknownLoader, Component: Outlet },
  ];
  return [{ Component: Shell, children: [{ ErrorBoundary: PageError, children: pages }] }];
}
