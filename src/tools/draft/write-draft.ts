import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { format, resolveConfig } from 'prettier';
import { resolveArticle } from '../../authoring/resolve.ts';
import type { ArticleSource } from '../../authoring/schema.ts';
import { articleCode } from './article-code.ts';
import { draftArticle } from './draft-article.ts';
import type { Drafted } from './read-draft.ts';

/** The module that a draft imports, wherever the draft is written. */
const DEFINE = resolve(import.meta.dirname, '../../authoring/define.ts');

/** What was written, and what an editor must look at. */
export interface Written {
  readonly folder: string;
  readonly counts: string;
  readonly review: readonly string[];
}

/** How a draft is written: as a module for who goes on by hand, or as data for a program. */
export type DraftForm = 'module' | 'data';

/**
 * Writes a draft into a folder of its own under `content`, which may be anywhere.
 * @throws Error when the folder is there already, or the draft would not build.
 */
export async function writeDraft(
  drafted: Drafted,
  content: string,
  form: DraftForm = 'module',
): Promise<Written> {
  const { source, review } = draftArticle(drafted);
  const folder = join(content, source.slug);
  if (existsSync(folder))
    throw new Error(`${folder} is there already: move it away, or give the file another title`);
  const { quotes, people, events } = resolveArticle(source);
  const [name, code] =
    form === 'data' ? ['article.json', dataOf(source)] : ['article.ts', await moduleOf(source, folder)];
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'source.txt'), source.text);
  writeFileSync(join(folder, name), code);
  const counts = `${quotes.length} quotations, ${people.length} people, ${events.length} events`;
  return { folder, counts, review };
}

/** All but the text, which stands beside it. */
function dataOf(source: ArticleSource): string {
  const data = Object.fromEntries(Object.entries(source).filter(([part]) => part !== 'text'));
  return `${JSON.stringify(data, null, 2)}\n`;
}

async function moduleOf(source: ArticleSource, folder: string): Promise<string> {
  const imported = relative(resolve(folder), DEFINE).split(sep).join('/');
  const options = { ...(await resolveConfig(DEFINE)), parser: 'typescript' };
  return format(articleCode(source, imported), options);
}
