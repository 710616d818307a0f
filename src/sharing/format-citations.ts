import { plugins, type CSL } from '@citation-js/core';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-csl';
import type { Run, Styled } from './citation.ts';

/*
 * citeproc's work: at build for the site's articles, and for a reader's own on demand, since it weighs more than all else.
 */

/** The styles that are offered: APA comes with citation.js. */
const STYLES = [
  { name: 'APA', template: 'apa' },
  { name: 'MLA', template: 'mla' },
  { name: 'Chicago', template: 'chicago' },
] as const;

/** The files of the styles that citation.js does not bring. */
export type StyleFiles = Readonly<Record<'mla' | 'chicago', string>>;

/** A record in each style. */
export function styledCitations(item: CSL, files: StyleFiles): Styled[] {
  loadStyles(files);
  return STYLES.map(({ name, template }) => ({
    style: name,
    runs: runsOf(
      format('bibliography', [item], { format: 'html', lang: 'en-US', template: alone(template) }),
    ),
  }));
}

/** Its types know nothing of what plugins add. */
const format = plugins.output.format as (name: string, data: CSL[], options?: object) => string;

/** A record as BibTeX, with a line end. */
export function bibtexOf(item: CSL): string {
  const settings = plugins.config.get('@bibtex') as { format: object };
  Object.assign(settings.format, { useIdAsLabel: true, checkLabel: false });
  return `${format('bibtex', [item]).trim()}\n`;
}

interface Styles {
  readonly has: (name: string) => boolean;
  readonly get: (name: string) => string;
  readonly add: (name: string, style: string) => void;
}

/** What a style has for entries beside each other: their order, and how two that are alike are told apart. */
const FOR_SEVERAL = /<sort>[^]*?<\/sort>|\sdisambiguate-[\w-]+="[^"]*"/gu;

/**
 * Brings the styles, without what is for several entries: a record is alone, and citeproc would write every macro of an order
 * out anew, which for APA takes two seconds, and try each citation against others.
 */
function loadStyles(files: StyleFiles): void {
  const { styles } = plugins.config.get('@csl') as { styles: Styles };
  for (const { template } of STYLES) {
    if (styles.has(alone(template))) continue;
    const style = template === 'apa' ? styles.get(template) : files[template];
    styles.add(alone(template), style.replace(FOR_SEVERAL, ''));
  }
}

const alone = (template: string) => `${template}, of one record`;

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
