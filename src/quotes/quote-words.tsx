import type { Article, Quote } from '../article/article.ts';
import { partsBySlip } from '../article/slips.ts';

/** A quotation of more words stands after the answer, not before it. */
const LONG = 90;

/** A quotation as it stands in the article, with [sic] after each of the article's own slips. */
export function QuoteWords({ article, quote }: { article: Article; quote: Quote }) {
  return (
    <blockquote
      data-long={quote.wordCount > LONG || undefined}
      className="quote-words font-reading voice-edge border-l-4 pl-4 text-[1.0625rem] leading-[1.55]"
    >
      {quote.spans.map((span) => (
        <p key={span.start} lang={article.language}>
          {partsBySlip(article, span).map(({ words, note, start }) => (
            <span key={start}>
              {words}
              {note && (
                <abbr title={note} className="font-interface text-soft text-[0.8em] no-underline">
                  {' '}
                  [sic]
                </abbr>
              )}
            </span>
          ))}
        </p>
      ))}
    </blockquote>
  );
}
