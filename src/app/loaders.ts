import type { QueryClient } from '@tanstack/react-query';
import { data, redirect, type LoaderFunctionArgs } from 'react-router-dom';
import type { Article } from '../article/article.ts';
import { excerpt } from '../article/excerpt.ts';
import { articleQuery, slugs, UnknownArticle } from '../library/library.ts';
import { pathTo, type Detail } from '../links.ts';
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

/** Checks that the thing of the address exists, and takes an older id to the one of now. */
export function detailLoader(client: QueryClient, kind: Detail) {
  return async (args: LoaderFunctionArgs): Promise<null> => {
    const article = await articleLoader(client)(args);
    const { slug } = article;
    const id = args.params['id'] ?? '';
    const open = openAt(article, { kind, slug, id });
    if (!open) throw notFound(kind, id, await nearest(labelsOf(article)[kind], kind, id, slug));
    if (idOf(open) !== id)
      throw redirect(pathTo({ kind, slug, id: idOf(open) }) + new URL(args.request.url).search);
    return null;
  };
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
