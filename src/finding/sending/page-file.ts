import type { Article, Quote } from '../../article/article.ts';
import { escaped } from '../../article/escaped.ts';
import { voiceOf } from '../../article/saying/attribution.ts';
import { wordsAt } from '../../article/span.ts';
import type { StoredArticle } from '../stored/stored-article.ts';
import { DATA_ID } from './page-data.ts';

/**
 * An article as one page of HTML that reads without this app, asks for nothing from anywhere and carries the data, so that it can be
 * opened here again. Every word of it passes through `escaped`; the data is in a block that no browser runs.
 */
export function pageFile(article: Article, stored: StoredArticle): string {
  const { title, language, source } = article;
  const origin = [source.author, source.publisher, source.date]
    .filter(Boolean)
    .map((part) => escaped(part ?? ''));
  return `<!doctype html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escaped(title)}</title>
<style>body{max-width:38em;margin:2em auto;padding:0 1em;font:1.1em/1.6 Georgia,serif}</style>
</head>
<body>
<article>
<h1>${escaped(title)}</h1>
${origin.length > 0 ? `<p>${origin.join(', ')}</p>` : ''}
${sourceLink(source.url)}
${paragraphsOf(article)}
</article>
<section>
<h2>Who said what</h2>
<ul>
${article.quotes.map((quote) => `<li>${quoteLine(article, quote)}</li>`).join('\n')}
</ul>
</section>
<script type="application/json" id="${DATA_ID}">${JSON.stringify(stored).replaceAll('<', '\\u003c')}</script>
</body>
</html>
`;
}

function sourceLink(url: string | null): string {
  if (url === null || !/^https?:\/\//u.test(url)) return '';
  return `<p><a href="${escaped(url)}" rel="noreferrer">${escaped(url)}</a></p>`;
}

function paragraphsOf({ text, paragraphs, sections }: Article): string {
  const headed = new Map(sections.map(({ start, title }) => [start, title]));
  return paragraphs
    .map((paragraph) => {
      const title = headed.get(paragraph.start);
      const heading = title === undefined ? '' : `<h2>${escaped(title)}</h2>\n`;
      return `${heading}<p>${escaped(wordsAt(text, paragraph))}</p>`;
    })
    .join('\n');
}

/** The voice stands before the words, with its reserve, wherever they go. */
function quoteLine(article: Article, quote: Quote): string {
  const words = quote.spans.map((span) => escaped(wordsAt(article.text, span))).join(' … ');
  return `${escaped(voiceOf(article, quote))}: ${words}`;
}
