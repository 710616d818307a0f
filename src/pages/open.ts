import type { Article } from '../article/article.ts';
import type { Open } from '../article/lit.ts';
import type { Place } from '../links.ts';

/** What a place opens in its article: null for a place that opens nothing, or something that is not there. */
export function openAt(article: Article, place: Place | null): Open | null {
  if (!place) return null;
  switch (place.kind) {
    case 'quote': {
      const quote = article.index.lookUp('quote', place.id);
      return quote && { kind: 'quote', quote };
    }
    case 'person': {
      const person = article.index.lookUp('person', place.id);
      return person && { kind: 'person', person };
    }
    case 'event': {
      const event = article.index.lookUp('event', place.id);
      return event && { kind: 'event', event };
    }
    case 'section': {
      const section = article.index.lookUp('section', place.id);
      return section && { kind: 'section', section };
    }
    default:
      return null;
  }
}

/** The id under which the open thing is known now; an address may have used an older one. */
export function idOf(open: Open): string {
  switch (open.kind) {
    case 'quote':
      return open.quote.id;
    case 'person':
      return open.person.id;
    case 'event':
      return open.event.id;
    case 'section':
      return open.section.id;
  }
}
