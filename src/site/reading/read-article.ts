import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../article/article.ts';
import { ArticleError } from '../../article/fault.ts';
import { resolveArticle } from '../../authoring/resolve.ts';

/**
 * Reads an article that is written as data: `article.json`, the same form as in an `article.ts`, without its text, which
 * stands in `source.txt` as it is. `slug` is the folder's name; the data need not repeat it.
 * @throws ArticleError with every fault found, each with its place.
 */
export function readArticle(folder: string, slug: string): Article {
  const data = parsed(textOf(folder, 'article.json'));
  if ('text' in data) throw fault('text', 'stands in source.txt, and not in article.json');
  if ('slug' in data && data.slug !== slug)
    throw fault('slug', `is “${String(data.slug)}”, but its folder is “${slug}”`);
  return resolveArticle({ ...data, slug, text: textOf(folder, 'source.txt') });
}

function fault(at: string, says: string): ArticleError {
  return new ArticleError([{ at, says }]);
}

/** Half a character at an odd place would be shown as another: what is no UTF-8 is refused. */
function textOf(folder: string, name: string): string {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(
      readFileSync(join(folder, name)),
    );
  } catch (error) {
    if (error instanceof TypeError) throw fault(name, 'is not written in UTF-8');
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT')
      throw fault(name, 'is not there');
    throw error;
  }
}

function parsed(json: string): object {
  try {
    const data: unknown = JSON.parse(json);
    if (typeof data === 'object' && data !== null && !Array.isArray(data)) return data;
  } catch (error) {
    throw fault('article.json', `is no JSON: ${error instanceof Error ? error.message : String(error)}`);
  }
  throw fault('article.json', 'is no object: it begins with { and ends with }');
}
