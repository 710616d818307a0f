import type { Article } from '../../article/article.ts';
import { pageFile } from '../../finding/sending/page-file.ts';
import type { StoredArticle } from '../../finding/stored/stored-article.ts';
import { hrefOf } from '../../ui/address.ts';

/** A file of an article that is made in the browser when it is asked for. */
export interface MadeFile {
  readonly name: string;
  readonly is: string;
  /** How the file's name ends. */
  readonly ending: string;
  readonly type: string;
  readonly make: (article: Article, stored: StoredArticle) => Promise<string>;
}

const here = (path: string) => new URL(hrefOf(path), location.origin).href;

/** The page that reads without this app and can be opened here again. */
export const page: MadeFile = {
  name: 'A page (HTML)',
  is: 'reads in any browser, and can be opened here again with your corrections',
  ending: 'html',
  type: 'text/html',
  make: async (article, stored) => pageFile(article, stored),
};

/** The same files as an article of the site has; what makes each is loaded for it. */
export const madeFiles: readonly MadeFile[] = [
  page,
  {
    name: 'Plain text',
    is: 'the article’s words alone',
    ending: 'txt',
    type: 'text/plain',
    make: async ({ text }) => text,
  },
  {
    name: 'Markdown',
    is: 'the article, with a note on who said each quote',
    ending: 'md',
    type: 'text/markdown',
    make: async (article) =>
      (await import('../../sharing/article-markdown.ts')).articleMarkdown(article, here),
  },
  {
    name: 'Table of quotes (CSV)',
    is: 'each quote with its speaker, for a spreadsheet',
    ending: 'csv',
    type: 'text/csv',
    make: async (article) => (await import('../../sharing/quotes-csv.ts')).quotesCsv(article, here),
  },
  {
    name: 'Web Annotations (JSON-LD)',
    is: 'quotes, cues, mentions and events tied to their words, for other annotation tools',
    ending: 'jsonld',
    type: 'application/ld+json',
    make: async (article) =>
      JSON.stringify((await import('../../sharing/annotation-page.ts')).annotationPage(article, here)),
  },
];
