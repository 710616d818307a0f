import { relative, resolve } from 'node:path';
import { runnerImport } from 'vite';
import type { Article } from '../../article/article.ts';
import { ArticleError } from '../../article/fault.ts';

/** An article that is written as a module, with the files that it is made of, from the root of the project. */
export interface Loaded {
  readonly article: Article;
  readonly files: readonly string[];
}

/**
 * Loads the `article.ts` of a folder: resolved here, so that a browser gets offsets and no anchors, validators or error
 * messages. A runner of its own for each, which is forgotten with it.
 * @throws ArticleError with every fault found.
 */
export async function loadModule(root: string, folder: string, slug: string): Promise<Loaded> {
  const file = resolve(root, folder, 'article.ts');
  try {
    const { module, dependencies } = await runnerImport<{ default: Article }>(file, {
      configFile: false,
      root,
    });
    if (module.default.ref.slug !== slug)
      throw new ArticleError([
        { at: 'slug', says: `is “${module.default.ref.slug}”, but its folder is “${slug}”` },
      ]);
    return {
      article: module.default,
      files: dependencies.map((path) => relative(root, resolve(root, path))),
    };
  } catch (error) {
    throw isArticleError(error) ? new ArticleError(error.faults) : error;
  }
}

/** By name: the runner has its own copy of the class. */
function isArticleError(error: unknown): error is ArticleError {
  return error instanceof Error && error.name === 'ArticleError';
}
