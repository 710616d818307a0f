import type { QueryClient } from '@tanstack/react-query';
import { data, redirect, type LoaderFunctionArgs, type RouteObject } from 'react-router-dom';
import type { Article } from '../article/article.ts';
import { excerpt } from '../article/excerpt.ts';
import { articleQuery, slugs, UnknownArticle } from '../library/library.ts';
import { pathTo, placeAt, type Detail, type Place } from '../links.ts';
import { base } from '../ui/address.ts';
import { idOf, openAt } from './open.ts';

/** An address that names nothing we have: what was asked for, and what stands nearest to it. */
export class UnknownPlace {
  constructor(
    readonly what: Detail | 'article' | 'page',
    readonly asked: string,
    readonly nearest: readonly { readonly path: string; readonly label: string }[],
  ) {}
}

/** Brings the article into TanStack Query before its page is shown; answers 404 for one that there is not. */
export function articleLoader(client: QueryClient) {
  return async ({ params }: LoaderFunctionArgs): Promise<Article> => {
    const slug = params['slug'] ?? '';
    try {
      return await client.ensureQueryData(articleQuery(slug));
    } catch (error) {
      if (!(error instanceof UnknownArticle)) throw error;
      throw notFound(
        'article',
        slug,
        await nearest(Object.fromEntries(slugs.map((name) => [name, name])), 'article', slug),
      );
    }
  };
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
      if ('id' in place) await checkDetail(await articleLoader(client)(args), place, args.request.url);
      return null;
    },
    shouldRevalidate: ({ nextUrl }) => {
      const place = placeOn(nextUrl);
      if (!place) return true;
      if (!('id' in place)) return false;
      const article = client.getQueryData(articleQuery(place.slug).queryKey);
      const open = article && openAt(article, place);
      return !open || idOf(open) !== place.id;
    },
  };
}

type DetailPlace = Extract<Place, { readonly id: string }>;

async function checkDetail(article: Article, place: DetailPlace, url: string): Promise<void> {
  const { kind, slug, id } = place;
  const open = openAt(article, place);
  if (!open) throw notFound(kind, id, await nearest(labelsOf(article)[kind], kind, id, slug));
  if (idOf(open) !== id) throw redirect(pathTo({ kind, slug, id: idOf(open) }) + new URL(url).search);
}

/** What an address of the site names, without its base path. */
export function placeOn({ pathname }: URL): Place | null {
  return placeAt(pathname.slice(base.length));
}

/** Answers 404 for a path that is none of ours. */
export function unknownLoader({ request }: LoaderFunctionArgs): never {
  throw notFound('page', new URL(request.url).pathname, []);
}

/** Few addresses are unknown: what ranks the known ones is loaded for those alone. */
async function nearest(
  labels: Record<string, string>,
  kind: Detail | 'article',
  asked: string,
  article?: string,
): Promise<UnknownPlace['nearest']> {
  const { nearestNames } = await import('../article/nearest.ts');
  return nearestNames(asked, Object.keys(labels)).map((id) => ({
    path: pathTo(kind === 'article' ? { kind, slug: id } : { kind, slug: article ?? '', id }),
    label: labels[id] ?? id,
  }));
}

function labelsOf({
  quotes,
  people,
  events,
  sections,
  text,
}: Article): Record<Detail, Record<string, string>> {
  return {
    quote: Object.fromEntries(quotes.map(({ id, spans: [span] }) => [id, `“${excerpt(text, span)}”`])),
    person: Object.fromEntries(people.map(({ id, name }) => [id, name])),
    event: Object.fromEntries(events.map(({ id, label }) => [id, label])),
    section: Object.fromEntries(sections.map(({ id, title }) => [id, title])),
  };
}

function notFound(...[what, asked, near]: ConstructorParameters<typeof UnknownPlace>) {
  return data(new UnknownPlace(what, asked, near), { status: 404 });
}
