import { readdirSync, readFileSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { digest } from '../files/digest.ts';
import type { Origin } from '../kept/article-entry.ts';
import { digestOf } from '../kept/kept-site.ts';
import type { ArticleFolder } from '../reading/article-folders.ts';
import { seenOf } from '../reading/seen.ts';

/**
 * From what an article is made, beside what it was made from before. Data are two files; a module may import anything beside it,
 * and more.
 */
export function originOf(
  { slug, form }: ArticleFolder,
  folder: string,
  before: Origin | null,
  { root, code }: { readonly root: string; readonly code: string },
): Origin {
  const names = form === 'data' ? ['article.json', 'source.txt'] : filesIn(folder);
  const files = names.map((name) => `${folder}/${name}`);
  const seen = form === 'data' ? seenOf(files) : '';
  const modules = before?.modules ?? [];
  const isSeen = seen !== '' && before?.seen === seen;
  const written = isSeen
    ? before.written
    : digest(slug, form, ...names.flatMap((name, at) => [name, contentOf(files[at] ?? '')]));
  const imported = modules.flatMap((file) => [file, digestOf(resolve(root, file)) ?? '']);
  return { written, seen, modules, inputs: digest(code, written, ...imported) };
}

function contentOf(file: string): Uint8Array {
  return statSync(file, { throwIfNoEntry: false })?.isFile() ? readFileSync(file) : new Uint8Array();
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).toSorted();
}
