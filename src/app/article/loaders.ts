import type { QueryClient } from '@tanstack/react-query';
import { data, redirect, type LoaderFunctionArgs, type RouteObject } from 'react-router-dom';
import type { Article } from '../../article/article.ts';
import type { Ref, Shelf } from '../../article/ref.ts';
import { articleQuery, listQuery, nearQuery, UnknownArticle, UnknownListing } from '../../shelves/shelves.ts';
import { settled } from './settled.ts';
import type { Listing } from '../../shelves/listing.ts';
import { isLibrarys, pathTo, placeAt, type Detail, type Place } from '../../links.ts';
import { base } from '../../ui/address.ts';
import { nameOf } from '../../pages/head.ts';
import { idOf, openAt } from '../../pages/open.ts';

/** An address that names nothing we have: what was asked for, and what stands nearest to it. */
export class UnknownPlace {
  constructor(
    readonly what: Detail | 'article' | 'page',
    readonly asked: string,
    readonly nearest: readonly { readonly path: string; readonly label: string }[],
  ) {}
}

/** Brings the article into TanStack Query before its page is shown; answers 404 for one that there is not. */
export function articleLoader(client: QueryClient, shelf: Shelf) {
  return async ({ params }: LoaderFunctionArgs): Promise<Article> =>
    articleAt(client, { shelf, slug: params['slug'] ?? '' });
}

/** Brings what a page of the library lists before it is shown; answers 404 for a page that there is not. */
export function libraryLoader(client: QueryClient) {
  return async (args: LoaderFunctionArgs): Promise<Listing> => {
    const place = placeOn(new URL(args.request.url));
    if (!isLibrarys(place)) return unknownLoader(args);
    return loadedOr404(args, async () => client.ensureQueryData(listQuery(place)), UnknownListing);
  };
}

/** What a page shows; where that is `Missing`, there is no such page. */
export async function loadedOr404<Data>(
  args: LoaderFunctionArgs,
  load: () => Promise<Data>,
  Missing: abstract new (...given: never[]) => Error,
): Promise<Data> {
  try {
    return await load();
  } catch (error) {
    if (!(error instanceof Missing)) throw error;
    return unknownLoader(args);
  }
}

async function articleAt(client: QueryClient, ref: Ref): Promise<Article> {
  try {
    return await client.ensureQueryData(articleQuery(ref));
  } catch (error) {
    if (!(error instanceof UnknownArticle)) throw error;
    const near = (slug: string) => ({
      path: pathTo({ kind: 'article', ref: { shelf: ref.shelf, slug } }),
      label: slug,
    });
    throw notFound('article', ref.slug, await nearest(ref.slug, await namesNear(client, ref), near));
  }
}

/** The names that an unknown one may have meant; none where they cannot be had. */
async function namesNear(client: QueryClient, { shelf, slug }: Ref): Promise<readonly string[]> {
  if (shelf === 'device') return [];
  try {
    return await client.ensureQueryData(nearQuery(slug));
  } catch {
    return [];
  }
}

/**
 * Checks that the thing of the address exists, and takes an older id to the one of now. For what is known to be there
 * it does not run again: with nothing to wait for, the router shows the panel in the very frame of the click.
 */
export function detailLoading(client: QueryClient): Pick<RouteObject, 'loader' | 'shouldRevalidate'> {
  return {
    loader: async (args) => {
      const place = placeOn(new URL(args.request.url));
      if (!place) return unknownLoader(args);
      if ('id' in place) {
        const article = await settled(client, await articleAt(client, place.ref));
        await checkDetail(article, place, args.request.url);
      }
      return null;
    },
    shouldRevalidate: ({ nextUrl }) => {
      const place = placeOn(nextUrl);
      if (!place) return true;
      if (!('id' in place)) return false;
      const article = client.getQueryData(articleQuery(place.ref).queryKey);
      const open = article && openAt(article, place);
      return !open || idOf(open) !== place.id;
    },
  };
}

type DetailPlace = Extract<Place, { readonly id: string }>;

async function checkDetail(article: Article, place: DetailPlace, url: string): Promise<void> {
  const { kind, ref, id } = place;
  const open = openAt(article, place);
  if (!open) throw notFound(kind, id, await nearestIn(article, place));
  if (idOf(open) !== id) throw redirect(pathTo({ kind, ref, id: idOf(open) }) + new URL(url).search);
}

/** What an address of the site names, without its base path. */
export function placeOn({ pathname }: URL): Place | null {
  return placeAt(pathname.slice(base.length));
}

/** The address for which 404.html is made: it says none, since it answers for all that have no page. */
const ANY = `${base}/404`;

/** Answers 404 for a path that is none of ours. */
export function unknownLoader({ request }: LoaderFunctionArgs): never {
  const { pathname } = new URL(request.url);
  throw notFound('page', pathname === ANY ? '' : pathname, []);
}

type Near = UnknownPlace['nearest'][number];

/** Few addresses are unknown: what ranks the known ones is loaded for those alone. */
async function nearest(
  asked: string,
  known: readonly string[],
  near: (name: string) => Near,
): Promise<readonly Near[]> {
  try {
    const { nearestNames } = await import('../../article/nearest.ts');
    return nearestNames(asked, known).map(near);
  } catch {
    return [];
  }
}

const THINGS = { quote: 'quotes', person: 'people', event: 'events', section: 'sections' } as const;

/** What is nearest to a place that an article does not have, each named with its speaker and its reserve. */
async function nearestIn(article: Article, { kind, ref, id }: DetailPlace): Promise<readonly Near[]> {
  const known = article[THINGS[kind]].map((thing) => thing.id);
  return nearest(id, known, (name) => {
    const place = { kind, ref, id: name };
    const open = openAt(article, place);
    return { path: pathTo(place), label: open ? nameOf(article, open) : name };
  });
}

function notFound(...[what, asked, near]: ConstructorParameters<typeof UnknownPlace>) {
  return data(new UnknownPlace(what, asked, near), { status: 404 });
}
