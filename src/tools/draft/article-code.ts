import type { ArticleSource } from '../../authoring/schema.ts';

/**
 * The module `article.ts` of a draft: the data as an author would write it, beside its `source.txt`. `define` is the path from there to
 * the module that makes an article of it.
 */
export function articleCode(source: ArticleSource, define: string): string {
  const fields = Object.entries(source).map(([key, value]) =>
    key === 'text' ? '  text,' : `  ${keyOf(key)}: ${literal(value)},`,
  );
  return [
    `import { defineArticle } from ${JSON.stringify(define)};`,
    "import text from './source.txt?raw';",
    '',
    '/*',
    ' * A draft, found by rule. The title, the description, the section titles and the labels are placeholders for an editor.',
    ' */',
    'export default defineArticle({',
    ...fields,
    '});',
    '',
  ].join('\n');
}

function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{ ${Object.entries(value)
      .map(([key, one]) => `${keyOf(key)}: ${literal(one)}`)
      .join(', ')} }`;
  return JSON.stringify(value);
}

function keyOf(key: string): string {
  return /^[a-zA-Z_]\w*$/.test(key) ? key : JSON.stringify(key);
}
