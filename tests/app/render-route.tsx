import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { routes } from '../../src/app/routes.tsx';
import { articleOf } from '../../src/article/article-index.ts';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { cardOf } from '../../src/shelves/card.ts';
import type { Listing } from '../../src/shelves/listing.ts';
import { libraryClient, UnknownArticle } from '../../src/shelves/shelves.ts';

const ONE: Listing = { cards: [], articles: 1, within: 1, years: [], months: [], newer: null, older: null };

/** Renders the app at an address, through the one table of routes; gives the router once its data is there. */
export async function renderRoute(path: string): Promise<ReturnType<typeof createMemoryRouter>> {
  const site = async (slug: string) => {
    if (slug !== milano.ref.slug) throw new UnknownArticle(slug);
    return articleOf(milano);
  };
  const client = libraryClient(
    { site, device: site },
    {
      list: async () => ({ ...ONE, cards: [cardOf(milano)] }),
      near: async () => [milano.ref.slug],
    },
  );
  const router = createMemoryRouter(routes(client), { initialEntries: [path] });
  await new Promise<void>((resolve) => {
    if (router.state.initialized) resolve();
    else router.subscribe(({ initialized }) => initialized && resolve());
  });
  render(
    <QueryClientProvider client={client}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  );
  return router;
}
