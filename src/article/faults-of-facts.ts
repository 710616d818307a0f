import { spansOfEvent, spansOfQuote, spansOfStatements } from './annotations.ts';
import type { ArticleFacts } from './facts.ts';
import type { Fault } from './fault.ts';
import { isWithin, type Span } from './span.ts';

/** What is wrong with facts in themselves, whoever found them: spans outside the text, ids that are twice or nowhere. */
export function faultsOfFacts(facts: ArticleFacts): Fault[] {
  return [...faultsOfSpans(facts), ...faultsOfIds(facts), ...faultsOfReferences(facts)];
}

function faultsOfSpans({ text, sections, quotes, people, unnamed, events, slips }: ArticleFacts): Fault[] {
  const outside = (at: string, spans: readonly Span[]): Fault[] =>
    spans
      .filter((span) => !isWithin(text, span))
      .map(({ start, end }) => ({
        at,
        says: `[${start}, ${end}) is not a span of a text of ${text.length}`,
      }));
  return [
    ...sections.flatMap(({ id, from }) => outside(`sections.${id}`, [{ start: from, end: from + 1 }])),
    ...quotes.flatMap((quote) => outside(`quotes.${quote.id}`, spansOfQuote(quote))),
    ...people.flatMap(({ id, named, mentions, statements, epithet }) =>
      outside(`people.${id}`, [
        named,
        ...mentions,
        ...(epithet?.evidence ?? []),
        ...spansOfStatements(statements),
      ]),
    ),
    ...events.flatMap((event) => outside(`events.${event.id}`, spansOfEvent(event))),
    ...unnamed.flatMap(({ words }, index) => outside(`unnamed.${index}`, [words])),
    ...slips.flatMap(({ words }, index) => outside(`slips.${index}`, [words])),
  ];
}

type Part = 'sections' | 'quotes' | 'people' | 'events';

const PARTS: readonly Part[] = ['sections', 'quotes', 'people', 'events'];

function faultsOfIds(facts: ArticleFacts): Fault[] {
  return PARTS.flatMap((part) => {
    const seen = new Set<string>();
    return facts[part].flatMap(({ id }) => {
      const isNew = !seen.has(id);
      seen.add(id);
      return isNew ? [] : [{ at: `${part}.${id}`, says: 'is the id of two' }];
    });
  });
}

function faultsOfReferences({ quotes, people, events }: ArticleFacts): Fault[] {
  const known = new Set(people.map(({ id }) => id));
  const withPage = new Set(people.flatMap(({ id, hasPage }) => (hasPage ? id : [])));
  const happened = new Set(events.map(({ id }) => id));
  const quoted = new Set(quotes.map(({ id }) => id));
  const unknown = (at: string, what: string, id: string): Fault => ({
    at,
    says: `no ${what} is called “${id}”`,
  });
  return [
    ...quotes.flatMap(({ id, speaker }) =>
      speaker === null || known.has(speaker) ? [] : unknown(`quotes.${id}.speaker`, 'person', speaker),
    ),
    ...quotes.flatMap(({ id, sameWords }) =>
      !sameWords || quoted.has(sameWords.quote)
        ? []
        : unknown(`quotes.${id}.sameWords`, 'quotation', sameWords.quote),
    ),
    ...events.flatMap(({ id, when }) =>
      when.kind !== 'relative' || when.before === null || happened.has(when.before)
        ? []
        : unknown(`events.${id}.when`, 'event', when.before),
    ),
    ...events.flatMap(({ id, people: named }) =>
      named
        .filter((person) => !withPage.has(person))
        .map((person) => unknown(`events.${id}.people`, 'person with a page', person)),
    ),
  ];
}
