import { readFileSync } from 'node:fs';
import type { ViteDevServer } from 'vite';
import { isThrough, placeAt, SEARCH } from '../../links.ts';
import { filler } from '../pages/filler.ts';
import type * as Prerender from '../pages/prerender.tsx';
import type { DevShelf } from './dev-shelf.ts';
import { linkedStyles } from './page-template.ts';

/** The page at an address while the app is developed: rendered when it is asked for, as the build does it. */
export async function pageInDev(
  server: ViteDevServer,
  shelf: DevShelf,
  url: string,
): Promise<{ status: number; html: string }> {
  const { base } = server.config;
  const { pathname } = new URL(url, 'http://local');
  const page = await rendered(server, shelf, `/${pathname.slice(base.length)}`);
  const template = await server.transformIndexHtml(url, readFileSync('index.html', 'utf8'));
  return { status: page.status, html: filler(linkedStyles(template, base))(page).toString() };
}

async function rendered(server: ViteDevServer, shelf: DevShelf, path: string): Promise<Prerender.Page> {
  const { base } = server.config;
  const { renderer } = (await server.ssrLoadModule('/src/site/pages/prerender.tsx')) as typeof Prerender;
  const at = (asked: string) => base + asked.slice(1);
  if (isThrough(placeAt(path))) {
    const shows = await (await shelf.library()).shownAt(path);
    if (!shows) return renderer(shelf, base)(at('/404'));
    return renderer(shelf, base, (client) => client.setQueryData(shows.key, shows.data))(at(path));
  }
  const page = await renderer(shelf, base)(at(path));
  if (path !== SEARCH) return page;
  return { ...page, head: page.head + (await (await shelf.library()).searchTag()) };
}
