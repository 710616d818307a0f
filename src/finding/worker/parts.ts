import type { ArticleData } from '../../article/article.ts';
import type { Answered, FindAnswer, Found } from './find-protocol.ts';

/** Of which an article may have thousands. */
export type Many = Pick<ArticleData, 'quotes' | 'people' | 'events' | 'paragraphs'>;

/** As many things as a slow page unpacks of a message in a few milliseconds. */
const MOST = 500;

/** What was found as messages that a page can take one after another, between two frames: its long lists go ahead in parts. */
export function* inParts(found: Found): Generator<FindAnswer> {
  const { quotes, people, events, paragraphs } = found.article;
  if (Math.max(quotes.length, people.length, events.length, paragraphs.length) <= MOST) {
    yield { type: 'found', found };
    return;
  }
  const longest = Math.max(quotes.length, people.length, events.length, paragraphs.length);
  for (let from = 0; from < longest; from += MOST) {
    const to = from + MOST;
    const part: Many = {
      quotes: quotes.slice(from, to),
      people: people.slice(from, to),
      events: events.slice(from, to),
      paragraphs: paragraphs.slice(from, to),
    };
    yield { type: 'part', part };
  }
  const none: Many = { quotes: [], people: [], events: [], paragraphs: [] };
  yield { type: 'found', found: { ...found, article: Object.assign({}, found.article, none) } };
}

/** Puts back what went ahead. */
export function withParts(found: Answered, parts: readonly Many[]): Answered {
  if (parts.length === 0) return found;
  const many: Many = {
    quotes: parts.flatMap(({ quotes }) => quotes),
    people: parts.flatMap(({ people }) => people),
    events: parts.flatMap(({ events }) => events),
    paragraphs: parts.flatMap(({ paragraphs }) => paragraphs),
  };
  return { ...found, article: { ...found.article, ...many } };
}
