import { StrictMode } from 'react';
import { prerender } from 'react-dom/static';
import { createStaticHandler, createStaticRouter, StaticRouterProvider } from 'react-router-dom';
import { QueryClientProvider } from '@tanstack/react-query';
import type { Article } from '../../article/article.ts';
import { onSite } from '../../article/ref.ts';
import { imports } from 'virtual:articles';
import { articleOf } from '../../article/article-index.ts';
import { cardOf } from '../../shelves/card.ts';
import { articleQuery, libraryClient, UnknownArticle } from '../../shelves/shelves.ts';
import { isInArticle, pathTo, placeAt, type ArticlePlace, type Place } from '../../links.ts';
import { addressOf } from '../../ui/address.ts';
import { dataBlock } from './data-block.ts';
import { embedding } from './embedding.ts';
import { openAt } from '../../pages/open.ts';
import { openedElementId } from '../../reader/element-ids.ts';
import { AfterTextGiven } from '../../app/article/after-text.tsx';
import { placesOf } from '../../pages/places.ts';
import { routes } from '../../app/routes.tsx';
import { articleData, libraryData, type StructuredData } from './structured-data.ts';

/** A page as HTML: what belongs into the head, what into the body, and for which path. */
interface Page {
  readonly status: number;
  readonly head: string;
  readonly html: string;
  readonly path: string;
}

/** The build has the articles at hand: it asks no host. */
const client = libraryClient({ site: built, device: built }, async () => (await articles()).map(cardOf));

async function built(slug: string): Promise<Article> {
  const load = Object.hasOwn(imports, slug) ? imports[slug] : undefined;
  if (!load) throw new UnknownArticle(slug);
  return articleOf(await load());
}

/** Every article of the library. */
export async function articles(): Promise<Article[]> {
  return Promise.all(
    Object.keys(imports).map(async (slug) => client.ensureQueryData(articleQuery(onSite(slug)))),
  );
}

/** The library, and the shells of what is the reader's own, so that a plain host answers for them. */
const WITHOUT_ARTICLE: readonly Place[] = [
  { kind: 'library' },
  { kind: 'yours' },
  { kind: 'new' },
  { kind: 'shared' },
];

/** The path of every page there is, without the base path. */
export async function pages(): Promise<string[]> {
  return [...WITHOUT_ARTICLE, ...(await articles()).flatMap(placesOf)].map(pathTo);
}

/** Renders the page at `path`, which begins with `base`. An unknown path gives the page that says so. */
export async function render(path: string, base: string): Promise<Page> {
  const table = routes(client);
  const handler = createStaticHandler(table, { basename: base });
  const context = await handler.query(new Request(new URL(path, 'http://local')));
  if (context instanceof Response)
    throw new Error(`${path} answers with a redirect: it has no page of its own`);
  const { AfterTextBody } = await import('../../app/article/after-text-body.tsx');
  const { prelude } = await prerender(
    <StrictMode>
      <QueryClientProvider client={client}>
        <AfterTextGiven value={AfterTextBody}>
          <StaticRouterProvider
            router={createStaticRouter(handler.dataRoutes, context)}
            context={context}
            hydrate={false}
          />
        </AfterTextGiven>
      </QueryClientProvider>
    </StrictMode>,
  );
  const markup = await new Response(prelude).text();
  const { head, html } = split(markup);
  const place = context.statusCode === 200 ? placeAt(path.slice(base.length - 1)) : null;
  const more = place ? (await forPrograms(place)) + (await wayThere(place)) : '';
  return { status: context.statusCode, path, html, head: head + more };
}

/** Without scripts the browser is sent on to what the address opens; with them the page goes there by itself. */
async function wayThere(place: Place): Promise<string> {
  if (!isInArticle(place)) return '';
  const open = openAt(await client.ensureQueryData(articleQuery(place.ref)), place);
  if (!open) return '';
  return `<noscript><meta http-equiv="refresh" content="0; url=#${openedElementId(open)}"></noscript>`;
}

/** For programs only, and so not among what React renders: no reader's browser loads what makes it. */
async function forPrograms(place: Place): Promise<string> {
  if (place.kind !== 'library' && !isInArticle(place)) return '';
  return dataBlock(await dataOf(place)) + embedding(place, import.meta.env.SITE_URL, addressOf);
}

async function dataOf(place: ArticlePlace | { readonly kind: 'library' }): Promise<StructuredData> {
  if (place.kind === 'library') return libraryData(addressOf);
  const article = await client.ensureQueryData(articleQuery(place.ref));
  return articleData(article, place, openAt(article, place), addressOf);
}

/** React puts the title, the metas and the links first: they go into the head, where it finds them when it hydrates. */
function split(markup: string): { head: string; html: string } {
  const [head = ''] = /^(?:<(title|style)[^>]*>[^]*?<\/\1>|<meta [^>]*>|<link [^>]*>)*/u.exec(markup) ?? [];
  return { head, html: markup.slice(head.length) };
}
