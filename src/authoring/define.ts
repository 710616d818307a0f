import type { Article } from '../article/article.ts';
import { resolveArticle } from './resolve.ts';
import type { ArticleSource, EventSource, PersonSource, QuoteSource } from './schema.ts';

type Shared<Q extends string> = Omit<NonNullable<QuoteSource['sameWords']>, 'quote'> & { quote: Q };

/** An article as it is written: the ids that a quotation or an event names are those of this article. */
interface TypedSource<P extends string, Q extends string> extends Omit<
  ArticleSource,
  'people' | 'quotes' | 'events'
> {
  people: Record<P, PersonSource>;
  quotes: Record<
    Q,
    Omit<QuoteSource, 'speaker' | 'sameWords'> & {
      speaker: NoInfer<P> | 'unattributed';
      sameWords?: Shared<NoInfer<Q>>;
    }
  >;
  events: Record<string, Omit<EventSource, 'people'> & { people: NoInfer<P>[] }>;
}

/**
 * Turns what an author wrote into an article: anchors into offsets (UTF-16, half-open), names into references.
 * An unknown speaker is a compile error at the line that names it.
 * @throws ArticleError with every fault found, not only the first.
 */
export function defineArticle<const P extends string, const Q extends string>(
  source: TypedSource<P, Q>,
): Article {
  return resolveArticle(source);
}
