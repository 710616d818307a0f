import type { Article, Event, EventId, PersonId, Section, SectionId } from './article.ts';
import { articleOf } from './article-index.ts';
import { assembleQuotes } from './assemble-quotes.ts';
import { assembleSpeakers } from './assemble-people.ts';
import type { ArticleFacts, EventFacts, SectionFacts, TimeFacts } from './facts.ts';
import { faultsOfFacts } from './faults-of-facts.ts';
import { ArticleError } from './fault.ts';
import { paragraphAt, paragraphsOf } from './paragraphs.ts';
import type { Span } from './span.ts';
import type { FuzzyTime } from './time.ts';
import { wordsWithin, type CountWords } from './words.ts';

/**
 * The one way in which an article is made, by an author's words or by the engine's offsets. What follows from the facts
 * is worked out here: paragraphs, order, voices, counts of words.
 * Whoever assembles the same text again and again gives what counts its words, which is the most of the work.
 * @throws ArticleError with every fault found: a span outside the text, an id that is twice or nowhere.
 */
export function assemble(
  facts: ArticleFacts,
  countWords: CountWords = wordsWithin(facts.text, facts.language),
): Article {
  const faults = faultsOfFacts(facts);
  if (faults.length > 0) throw new ArticleError(faults);
  const { sections, quotes: quoteFacts, people: peopleFacts, events, ...given } = facts;
  const paragraphs = paragraphsOf(facts.text);
  const quotes = assembleQuotes(quoteFacts, peopleFacts, countWords);
  return articleOf({
    ...given,
    wordCount: countWords({ start: 0, end: facts.text.length }),
    paragraphs,
    sections: assembleSections(sections, paragraphs),
    quotes,
    ...assembleSpeakers(facts.text, peopleFacts, quotes),
    events: assembleEvents(events),
  });
}

/** A section reaches to the next one. */
function assembleSections(facts: readonly SectionFacts[], paragraphs: readonly Span[]): Section[] {
  const lastEnd = paragraphs.at(-1)?.end ?? 0;
  const begun = facts
    .map(({ id, title, from }) => ({
      id: id as SectionId,
      title,
      start: paragraphs[paragraphAt(paragraphs, from)]?.start ?? 0,
    }))
    .toSorted((a, b) => a.start - b.start);
  return begun.map((section, index) => ({ ...section, end: begun[index + 1]?.start ?? lastEnd }));
}

/** In the order of telling. */
function assembleEvents(facts: readonly EventFacts[]): Event[] {
  return facts
    .map((event) => ({
      ...event,
      id: event.id as EventId,
      people: event.people.map((id) => id as PersonId),
      when: timeOf(event.when),
    }))
    .toSorted((a, b) => a.evidence[0].start - b.evidence[0].start);
}

function timeOf(when: TimeFacts): FuzzyTime {
  return when.kind === 'relative' ? { ...when, before: when.before as EventId | null } : when;
}
