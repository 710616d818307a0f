import { QueryClientProvider } from '@tanstack/react-query';
import { render } from '@testing-library/react';
import { createMemoryRouter, RouterProvider } from 'react-router-dom';
import { routes } from '../../src/app/routes.tsx';
import { libraryClient } from '../../src/shelves/library.ts';

/** Renders the app at an address, through the one table of routes; gives the router once its data is there. */
export async function renderRoute(path: string): Promise<ReturnType<typeof createMemoryRouter>> {
  const client = libraryClient();
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
