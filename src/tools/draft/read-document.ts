import { Readability } from '@mozilla/readability';
import { JSDOM } from 'jsdom';
import type { SourceDocument } from '../../finding/document.ts';

const NOTHING_SAID = { title: null, author: null, publisher: null, date: null };

/**
 * Reads the contents of a file by its name: `.html` and `.htm` through Readability, `.md` without its markup, anything else as
 * it stands, byte for byte.
 */
export function readDocument(name: string, contents: string): SourceDocument {
  if (/\.html?$/i.test(name)) return fromHtml(contents);
  if (/\.(?:md|markdown)$/i.test(name)) return fromMarkdown(contents);
  return { ...NOTHING_SAID, text: contents };
}

function fromHtml(contents: string): SourceDocument {
  const { document } = new JSDOM(contents).window;
  const article = new Readability(document).parse();
  const body = new JSDOM(article?.content ?? '').window.document.body;
  return {
    text: paragraphsOf(body).join('\n\n'),
    title: article?.title || null,
    author: article?.byline || null,
    publisher: article?.siteName || null,
    date: /^\d{4}-\d{2}-\d{2}/.exec(article?.publishedTime ?? '')?.[0] ?? null,
  };
}

const BLOCKS = 'p, li, blockquote, h2, h3, h4, h5, h6, pre, td, figcaption';

/** The text of each innermost block, in order, its white space made single. */
function paragraphsOf(body: HTMLElement): string[] {
  const blocks = [...body.querySelectorAll(BLOCKS)].filter((block) => block.querySelector(BLOCKS) === null);
  const chosen = blocks.length > 0 ? blocks : [body];
  return chosen
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** Takes off headings' marks, emphasis, links, images and quotation marks of blocks; the words stay. */
function fromMarkdown(contents: string): SourceDocument {
  const withoutMatter = contents.replace(/^---\n[\s\S]*?\n---\n/, '');
  const title = /^# +(.+)$/m.exec(withoutMatter)?.[1] ?? null;
  const text = withoutMatter
    .replace(/^# +.+\n+/m, '')
    .replace(/^(?:#{2,6} +|> ?|[-*+] +|\d+\. +)/gm, '')
    .replace(/!\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replace(/(\*\*|__|\*|_|`)(?=\S)([^\n]*?\S)\1/g, '$2')
    .replace(/([^\n])\n(?!\n)/g, '$1 ')
    .trim();
  return { ...NOTHING_SAID, title, text: `${text}\n` };
}
