import { renderToStaticMarkup } from 'react-dom/server';
import type { Article, Quote } from '../../article/article.ts';
import { penOf } from '../../article/voices.ts';
import { pathTo } from '../../links.ts';
import { cardOf } from '../../sharing/card.ts';
import { APP } from '../../pages/head.ts';

/** A page for a frame in other pages: one quotation, who said it, and the way to the rest. It needs no script. */
export function cardPage(
  article: Article,
  quote: Quote,
  template: string,
  addressOf: (path: string) => string,
): string {
  const address = addressOf(pathTo({ kind: 'quote', ref: article.ref, id: quote.id }));
  const { title } = cardOf(article, quote);
  const head = renderToStaticMarkup(
    <>
      <title>{`${title} · ${APP}`}</title>
      <link rel="canonical" href={address} />
    </>,
  );
  const card = renderToStaticMarkup(<QuoteCard article={article} quote={quote} address={address} />);
  return template.replace('<!--head-->', () => head).replace('<!--card-->', () => card);
}

function QuoteCard({ article, quote, address }: { article: Article; quote: Quote; address: string }) {
  const { words, attribution } = cardOf(article, quote);
  return (
    <main data-pen={penOf(article.index.speakerOf(quote))}>
      <h1>From “{article.title}”</h1>
      <figure>
        <figcaption>{attribution}</figcaption>
        <blockquote cite={address} lang={article.language}>
          {words.map((paragraph) => (
            <p key={paragraph}>
              <span className={quote.form}>{paragraph}</span>
            </p>
          ))}
        </blockquote>
      </figure>
      <footer>
        <a href={address} target="_top">
          Read it in the article
        </a>
        <span>{APP}</span>
      </footer>
    </main>
  );
}
