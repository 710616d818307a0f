import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { startTransition, StrictMode } from 'react';
import { createRoot, hydrateRoot } from 'react-dom/client';
import { createBrowserRouter, RouterProvider } from 'react-router-dom';
import { pathTo } from '../../links.ts';
import { articleQuery, libraryClient } from '../../shelves/shelves.ts';
import { siteShelf } from '../../shelves/site-shelf.ts';
import { hrefOf } from '../../ui/address.ts';
import { placeOn } from '../article/loaders.ts';
import { clearHead } from '../shell/clear-head.ts';
import { nextTask } from './next-task.ts';
import { routes } from '../routes.tsx';

type Router = ReturnType<typeof createBrowserRouter>;

/**
 * Brings the page to life. Its data is loaded first, by the same loaders as ever, so that the first render is the
 * prerendered page; a page that was made for another address (404.html) is rendered anew.
 */
export async function start(): Promise<void> {
  const root = document.getElementById('root');
  if (!root) throw new Error('The page has no #root');
  tidyAddress();
  const client = clientOf(siteShelf({ addressOf: hrefOf }));
  beginArticle(client);
  await nextTask();
  // With its last slash: the library is the folder, which static hosts know by no other name.
  const router = createBrowserRouter(routes(client), { basename: import.meta.env.BASE_URL });
  await initialized(router);
  await nextTask();
  const app = (
    <StrictMode>
      <QueryClientProvider client={client}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>
  );
  if (isPrerendered(root)) startTransition(() => void hydrateRoot(root, app));
  else renderAnew(root, app);
}

/** The code of the device's shelf comes with the first article that stands there. */
function clientOf({ article, ...catalogue }: ReturnType<typeof siteShelf>): QueryClient {
  const device = async (slug: string) => {
    const { articleOnDevice } = await import('../../shelves/device-session.ts');
    return articleOnDevice(client, slug);
  };
  const client = libraryClient({ site: article, device }, catalogue);
  return client;
}

/** Asks for the article of the address before there is a router whose loader will wait for it. */
function beginArticle(client: QueryClient): void {
  const place = placeOn(new URL(location.href));
  if (place && 'ref' in place) void client.prefetchQuery(articleQuery(place.ref));
}

/**
 * One place, one address: what a link wrote otherwise, in capitals, with characters encoded that need not be, without
 * the last slash, is put as our own links have it. No id of the site has a capital, and no host of files finds one so.
 */
function tidyAddress(): void {
  const place = placeOn(new URL(location.href.toLowerCase()));
  const isSites = place && (!('ref' in place) || place.ref.shelf === 'site');
  const path = isSites ? hrefOf(pathTo(place)) : location.pathname;
  if (path !== location.pathname)
    history.replaceState(history.state, '', path + location.search + location.hash);
}

/** One trailing slash more or less is the same page: some hosts add it. */
function isPrerendered(root: HTMLElement): boolean {
  const bare = (path: string) => path.replace(/\/+$/u, '');
  return root.dataset['path'] !== undefined && bare(root.dataset['path']) === bare(location.pathname);
}

/** The page's own title and metas were written for no address in particular. */
function renderAnew(root: HTMLElement, app: React.ReactNode): void {
  clearHead();
  delete root.dataset['path'];
  root.replaceChildren();
  createRoot(root).render(app);
}

async function initialized(router: Router): Promise<void> {
  if (router.state.initialized) return;
  await new Promise<void>((resolve) => {
    const unsubscribe = router.subscribe(({ initialized }) => {
      if (!initialized) return;
      unsubscribe();
      resolve();
    });
  });
}
