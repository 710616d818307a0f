import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { Article } from '../../article/article.ts';
import { HERE, READ_ON, type Citations, type Run, type Styled } from '../../sharing/citation.ts';
import { citationItem } from '../../sharing/citation-item.ts';

/** The styles that are offered: APA comes with citation.js, the others' files with rehype-citation. */
const STYLES = [
  { name: 'APA', template: 'apa' },
  { name: 'MLA', template: 'mla' },
  { name: 'Chicago', template: 'chicago' },
] as const;

/**
 * The citations of an article, formatted at build by citeproc: a browser only fills in the address and the day. The same
 * function that fills them in is tested against citeproc itself, for every month.
 */
export async function citationTemplates(article: Article): Promise<Citations> {
  const item = citationItem(article, { address: HERE, readOn: READ_ON });
  return { styled: await styledCitations(item), bibtex: bibtexOf(item), csl: item };
}

/** The records for a reference manager as files: with the article's address, without a day of reading. */
export function citationRecords(article: Article, address: string): { bibtex: string; csl: string } {
  const item = citationItem(article, { address, readOn: null });
  return { bibtex: bibtexOf(item), csl: `${JSON.stringify([item], null, 2)}\n` };
}

/** A record in each style. */
export async function styledCitations(item: CSL): Promise<Styled[]> {
  await loadStyles();
  return STYLES.map(({ name, template }) => ({
    style: name,
    runs: runsOf(format('bibliography', [item], { format: 'html', lang: 'en-US', template })),
  }));
}

/** Its types know nothing of what plugins add. */
const format = plugins.output.format as (name: string, data: CSL[], options?: object) => string;

function bibtexOf(item: CSL): string {
  const settings = plugins.config.get('@bibtex') as { format: object };
  Object.assign(settings.format, { useIdAsLabel: true, checkLabel: false });
  return `${format('bibtex', [item]).trim()}\n`;
}

interface Styles {
  readonly has: (name: string) => boolean;
  readonly add: (name: string, style: string) => void;
}

async function loadStyles(): Promise<void> {
  const { styles } = plugins.config.get('@csl') as { styles: Styles };
  for (const { template } of STYLES) if (!styles.has(template)) styles.add(template, await styleOf(template));
}

/** The package exports its styles to nobody: they are read from beside its entry. */
async function styleOf(template: string): Promise<string> {
  const entry = createRequire(import.meta.url).resolve('rehype-citation');
  const file = pathToFileURL(join(dirname(entry), 'styles', `${template}.js`)).href;
  const { default: style } = (await import(/* @vite-ignore */ file)) as { default: string };
  return style;
}

/** citeproc's HTML as plain runs: of its markup only the italics are kept, so that none of it is ever markup here. */
function runsOf(html: string): Run[] {
  const [, entry = ''] = /class="csl-entry">([\s\S]*?)<\/div>/u.exec(html) ?? [];
  let italic = false;
  return entry.split(/(<[^>]*>)/u).flatMap((part): Run[] => {
    if (part === '<i>' || part === '</i>') italic = part === '<i>';
    if (part === '' || part.startsWith('<')) return [];
    return [{ words: unescaped(part), italic }];
  });
}

function unescaped(html: string): string {
  return html.replace(/&#(\d+);/gu, (_, code: string) => String.fromCodePoint(Number(code)));
}
