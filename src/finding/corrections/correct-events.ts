import type { ArticleFacts, EventFacts } from '../../article/facts.ts';
import { contains } from '../../article/span.ts';
import { Ids } from '../ids.ts';
import type { Correction } from './correction.ts';
import { placeIn } from './found-in-facts.ts';

/** Adds an event, in the article's own words. One that was found in the same words gives way to it. */
export function correctEvent(
  facts: ArticleFacts,
  { words, when }: Extract<Correction, { kind: 'event' }>,
): ArticleFacts {
  const place = placeIn(facts, words);
  const whenWords = when === null ? null : placeIn(facts, when);
  const others = facts.events.filter(({ evidence }) => evidence[0].start !== place.start);
  const isSaid = facts.quotes.some(({ spans }) => spans.some((span) => contains(span, place)));
  const event: EventFacts = {
    id: new Ids(others.map(({ id }) => id)).next(words.exact, 'event'),
    label: facts.text.slice(place.start, place.end),
    status: isSaid ? 'claimed' : 'stated',
    when: { kind: 'undated', certainty: 'undated', words: whenWords },
    evidence: [place],
    people: facts.people
      .filter(
        ({ hasPage, named, mentions }) =>
          hasPage && [named, ...mentions].some((each) => contains(place, each)),
      )
      .map(({ id }) => id),
  };
  return { ...facts, events: [...others, event] };
}
