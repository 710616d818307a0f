import type { Article } from '../article.ts';
import type { RelativeTime } from '../time.ts';

/** "almost 25 years before the article", or before the event at which they were counted: "… before this: Ann told of it". */
export function yearsBefore({ events }: Article, { years, qualifier, before }: RelativeTime): string {
  const event = before === null ? undefined : events.find(({ id }) => id === before);
  const span = `${qualifier ? `${qualifier} ` : ''}${years} ${years === 1 ? 'year' : 'years'}`;
  return `${span} before ${event ? `this: ${event.label}` : 'the article'}`;
}
