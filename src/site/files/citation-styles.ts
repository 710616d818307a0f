import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { StyleFiles } from '../../sharing/format-citations.ts';

/** The files of the styles, of the rehype-citation package. */
export async function citationStyles(): Promise<StyleFiles> {
  const [mla, chicago] = await Promise.all(['mla', 'chicago'].map(styleOf));
  return { mla: mla ?? '', chicago: chicago ?? '' };
}

/** The package exports its styles to nobody: they are read from beside its entry. */
async function styleOf(template: string): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('rehype-citation');
  const file = pathToFileURL(join(dirname(entry), 'styles', `${template}.js`)).href;
  const { default: style } = (await import(/* @vite-ignore */ file)) as { default: string };
  return style;
}
