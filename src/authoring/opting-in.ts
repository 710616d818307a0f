import type { Article } from '../article/article.ts';
import type { Fault } from '../article/fault.ts';
import { nearestNames } from '../article/nearest.ts';
import type { KnownPeople } from './known-people.ts';

/** Where an article says that one of its people is somebody whom `people.json` does not have. */
export function faultsOfOptingIn({ people }: Pick<Article, 'people'>, known: KnownPeople): Fault[] {
  return people.flatMap(({ id, is }) =>
    is === undefined || known.has(is) ? [] : [{ at: `people.${id}.is`, says: unknown(is, known) }],
  );
}

function unknown(is: string, known: KnownPeople): string {
  if (known.size === 0) return `is “${is}”, but there is no people.json beside the articles, or nobody in it`;
  return `is “${is}”, whom people.json does not have. The nearest are: ${nearestNames(is, [...known.keys()]).join(', ')}`;
}
