import type { Article, Quote } from '../article/article.ts';
import { attributionOf } from '../article/saying/attribution.ts';
import { penOf, voicesOf } from '../article/voices.ts';
import { pathTo } from '../links.ts';
import type { AddressOf } from './annotation-page.ts';

interface Props {
  readonly article: Article;
  /** Paths as links, and as the addresses that paper shows. */
  readonly hrefOf: AddressOf;
  readonly addressOf: AddressOf;
}

/**
 * What paper shows instead of the panel: whose words which line is under, who said each quotation, and the addresses. It
 * is on the page from the beginning, because a browser that prints waits for no script, and shows on paper only.
 */
export function PrintNotes({ article, hrefOf, addressOf }: Props) {
  const path = pathTo({ kind: 'article', ref: article.ref });
  return (
    <section aria-labelledby="notes" className="print-notes hidden print:block">
      <h2 id="notes">Who said it</h2>
      <Key article={article} />
      <ol>
        {article.quotes.map((quote) => (
          <Note key={quote.id} article={article} quote={quote} hrefOf={hrefOf} addressOf={addressOf} />
        ))}
      </ol>
      <p>
        Printed from Verbatim: <a href={hrefOf(path)}>{addressOf(path)}</a>
      </p>
    </section>
  );
}

/** The lines under the words, voice by voice, with the initials that stand in the margin. */
function Key({ article }: { article: Article }) {
  return (
    <p>
      {voicesOf(article).map((speaker) => (
        <span key={speaker.id}>
          <span className="print-voice" data-pen={penOf(speaker)}>
            {speaker.initials} {speaker.name}
          </span>
          {'. '}
        </span>
      ))}
      A thinner line: reported, without marks.
    </p>
  );
}

interface NoteProps extends Props {
  readonly quote: Quote;
}

function Note({ article, quote, hrefOf, addressOf }: NoteProps) {
  const path = pathTo({ kind: 'quote', ref: article.ref, id: quote.id });
  return (
    <li>
      {attributionOf(article, quote)}. <a href={hrefOf(path)}>{addressOf(path)}</a>
    </li>
  );
}
