import { StrictMode, type ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { prerender } from 'react-dom/static';
import {
  createStaticHandler,
  createStaticRouter,
  StaticRouterProvider,
  type RouteObject,
  type StaticHandler,
  type StaticHandlerContext,
} from 'react-router-dom';
import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import type { Article, ArticleData } from '../../article/article.ts';
import { articleOf } from '../../article/article-index.ts';
import type { Open } from '../../article/lit.ts';
import { isInArticle, isThrough, placeAt, type Place, type Through } from '../../links.ts';
import {
  articleQuery,
  libraryClient,
  UnknownArticle,
  UnknownListing,
  type Catalogue,
} from '../../shelves/shelves.ts';
import { addressOf } from '../../ui/address.ts';
import { throughQuery } from '../../shelves/through.ts';
import { dataBlock } from './data-block.ts';
import { embedding } from './embedding.ts';
import { openAt } from '../../pages/open.ts';
import { openedElementId } from '../../reader/element-ids.ts';
import { AfterTextGiven } from '../../app/article/after-text.tsx';
import type { TextMaker } from '../../reader/markup.ts';
import { TextMaking } from '../../reader/text.tsx';
import { PartsKept } from '../../ui/on-every-page.tsx';
import { routes } from '../../app/routes.tsx';
import { feedLinks } from './feed-links.ts';
import { KeptParts } from './kept-parts.tsx';
import { textsKept } from './texts-kept.ts';
import { articleData, libraryData, type StructuredData } from './structured-data.ts';
import { sameWordsData, someoneData } from './through-data.ts';

/** A page as HTML: what belongs into the head, what into the body, and for which path. */
export interface Page {
  readonly status: number;
  readonly head: string;
  readonly html: string;
  readonly path: string;
}

/** Where what is rendered comes from: a build and the dev server have it at hand, and ask no host. */
export interface Stock extends Catalogue {
  /** Null where there is none of that name. */
  readonly article: (slug: string) => Promise<ArticleData | null>;
}

/** Where no page of the library is rendered, or each is given what it lists. */
export const WITHOUT_LISTS: Catalogue = {
  list: async (place) => {
    throw new UnknownListing(place);
  },
  near: async () => [],
};

/** Renders the page at a path, which begins with the base path. An unknown one gives the page that says so. */
export type Render = (path: string) => Promise<Page>;

/**
 * Gives what renders pages from a stock. `give` puts what else a page loads into its client beforehand, under the key of
 * its query: a file that a browser fetches is not there yet while the site is built.
 */
export function renderer(stock: Stock, base: string, give?: (client: QueryClient) => void): Render {
  const built = async (slug: string) => {
    const article = await stock.article(slug);
    if (!article) throw new UnknownArticle(slug);
    return articleOf(article);
  };
  const client = libraryClient({ site: built, device: built }, stock);
  give?.(client);
  // One for all pages of the stock: to lay the table of routes out costs as much as a third of a page.
  const handler = createStaticHandler(routes(client), { basename: base });
  const kept = { parts: new KeptParts(), texts: textsKept() };
  return async (path) => render({ client, handler, base, ...kept }, path);
}

/** What the pages of one stock are rendered with. */
interface Renderer {
  readonly client: QueryClient;
  readonly handler: StaticHandler;
  readonly parts: KeptParts;
  readonly texts: TextMaker;
  readonly base: string;
}

async function render({ client, handler, parts, texts, base }: Renderer, path: string): Promise<Page> {
  const context = await handler.query(new Request(new URL(path, 'http://local')));
  if (context instanceof Response)
    throw new Error(`${path} answers with a redirect: it has no page of its own`);
  const { AfterTextBody } = await import('../../app/article/after-text-body.tsx');
  const markup = await markupOf(
    <StrictMode>
      <QueryClientProvider client={client}>
        <AfterTextGiven value={AfterTextBody}>
          <PartsKept value={parts.keep}>
            <TextMaking value={texts}>
              <StaticRouterProvider
                router={createStaticRouter(matchedRoutes(context), context)}
                context={context}
                hydrate={false}
              />
            </TextMaking>
          </PartsKept>
        </AfterTextGiven>
      </QueryClientProvider>
    </StrictMode>,
  );
  const { head, html } = split(parts.settle(markup));
  const place = context.statusCode === 200 ? placeAt(path.slice(base.length - 1)) : null;
  const more = place ? besides(client, place) : '';
  return { status: context.statusCode, path, html, head: head + more };
}

/** Of the table of routes only those that the page is made of: each page would have all of them laid out and searched again. */
function matchedRoutes({ matches }: StaticHandlerContext): RouteObject[] {
  return matches.reduceRight<RouteObject[]>(
    (children, { route }) => [route.index ? route : { ...route, children }],
    [],
  );
}

/** What is left of a page where React has to wait for a part of it: the beginning of a boundary that is not complete. */
const WAITS = /<!--\$[?!]-->/u;

/** In one go, which is the faster way; a page with a part that comes later is rendered again, and waited for. */
async function markupOf(page: ReactNode): Promise<string> {
  const markup = renderToString(page);
  if (!WAITS.test(markup)) return markup;
  const { prelude } = await prerender(page);
  return new Response(prelude).text();
}

/** What else stands in the head, for programs and where no script runs: no reader's browser loads what makes it. */
function besides(client: QueryClient, place: Place): string {
  const site = import.meta.env.SITE_URL;
  if (isThrough(place)) return dataBlock(throughData(client, place)) + feedLinks(place, site, addressOf);
  const inHead = (data: StructuredData) =>
    dataBlock(data) + embedding(place, site, addressOf) + feedLinks(place, site, addressOf);
  if (place.kind === 'library') return inHead(libraryData(addressOf));
  if (!isInArticle(place)) return '';
  const article = shown(client.getQueryData<Article>(articleQuery(place.ref).queryKey));
  const open = openAt(article, place);
  return inHead(articleData(article, place, open, addressOf)) + (open ? wayTo(open) : '');
}

/** Without scripts the browser is sent on to what the address opens; with them the page goes there by itself. */
function wayTo(open: Open): string {
  return `<noscript><meta http-equiv="refresh" content="0; url=#${openedElementId(open)}"></noscript>`;
}

/** Of what the page shows already: it was loaded to render it. */
function throughData(client: QueryClient, { kind, ...place }: Through): StructuredData {
  if (kind === 'someone')
    return someoneData(
      shown(client.getQueryData(throughQuery({ kind, ...place }, addressOf).queryKey)),
      addressOf,
    );
  return sameWordsData(
    shown(client.getQueryData(throughQuery({ kind, ...place }, addressOf).queryKey)),
    addressOf,
  );
}

function shown<Data>(data: Data | undefined): Data {
  if (data === undefined) throw new Error('The page was rendered without its data');
  return data;
}

/** React puts the title, the metas and the links first: they go into the head, where it finds them when it hydrates. */
function split(markup: string): { head: string; html: string } {
  const [head = ''] = /^(?:<(title|style)[^>]*>[^]*?<\/\1>|<meta [^>]*>|<link [^>]*>)*/u.exec(markup) ?? [];
  return { head, html: markup.slice(head.length) };
}
