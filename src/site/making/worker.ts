import { workerData } from 'node:worker_threads';
import { articleOf } from '../../article/article-index.ts';
import type { Article, ArticleData } from '../../article/article.ts';
import type { Origin } from '../kept/article-entry.ts';
import type { Changes } from '../kept/kept-files.ts';
import { AFTER, LIBRARY_PARTS } from '../library/library-parts.ts';
import { ArticleError } from '../../article/fault.ts';
import { faultsOfOptingIn } from '../../authoring/opting-in.ts';
import { readArticle } from '../reading/read-article.ts';
import { peopleById } from '../reading/read-people.ts';
import { makeArticle } from './make-article.ts';
import { makePart } from './make-part.ts';
import type { Site } from './site.ts';

/** What a worker is asked for. An article that is written as a module comes loaded: TypeScript is the main thread's. */
export type Task =
  | { readonly make: 'article'; readonly slug: string; readonly origin: Origin; readonly from: From }
  | { readonly make: 'part'; readonly name: string }
  | { readonly make: 'plan' };

type From = { readonly folder: string } | { readonly loaded: ArticleData };

/** What became of a task; `fault` is the article's, and no reason to stop. */
export type Answer =
  { readonly changes: Changes } | { readonly fault: string } | { readonly parts: readonly PlannedPart[] };

/** A part of the library, and those that must be there before it is made. */
export interface PlannedPart {
  readonly name: string;
  readonly after: readonly string[];
}

/** Does one task. Kept for many: what is loaded once serves all of them. */
export default async function work(task: Task): Promise<Answer> {
  const [, site] = workerData as [unknown, Site];
  switch (task.make) {
    case 'plan':
      return { parts: Object.keys(LIBRARY_PARTS).map((name) => ({ name, after: AFTER[name] ?? [] })) };
    case 'part':
      return { changes: await makePart(task.name, site) };
    case 'article': {
      const read = readOrFault(task);
      if ('fault' in read) return read;
      const faults = faultsOfOptingIn(read.article, peopleById(site.people));
      if (faults.length > 0) return { fault: new ArticleError(faults).message };
      return { changes: await makeArticle(read.article, task.origin, site) };
    }
  }
}

function readOrFault({
  slug,
  from,
}: Extract<Task, { make: 'article' }>): { article: Article } | { fault: string } {
  if ('loaded' in from) return { article: articleOf(from.loaded) };
  try {
    return { article: readArticle(from.folder, slug) };
  } catch (error) {
    if (error instanceof ArticleError) return { fault: error.message };
    throw error;
  }
}
