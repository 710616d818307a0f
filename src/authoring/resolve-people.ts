import type { EventId, Person, PersonId, Quote, QuoteId } from '../article/article.ts';
import type { Resolution, Roles } from './resolution.ts';
import type { ArticleSource, PersonSource } from './schema.ts';
import { contains, wordsAt } from '../article/span.ts';

/** The ids that annotations may name: every quotation, and every person but minors. */
export function rolesOf({ people, quotes, events }: ArticleSource): Roles {
  const adults = Object.entries(people).filter(([, { isMinor }]) => !isMinor);
  return {
    quotes: Object.keys(quotes).map((id) => id as QuoteId),
    people: adults.map(([id]) => id as PersonId),
    events: Object.keys(events).map((id) => id as EventId),
  };
}

/** Those who may have a page, in the order in which the article names them. */
export function resolvePeople(
  source: ArticleSource,
  resolution: Resolution,
  quotes: readonly Quote[],
): Person[] {
  const voices = voicesOf(quotes);
  return resolution.roles.people
    .flatMap((id) => {
      const person = source.people[id];
      return person ? [resolvePerson(id, person, resolution, quotes, voices)] : [];
    })
    .toSorted((a, b) => a.named.start - b.named.start);
}

function resolvePerson(
  id: PersonId,
  person: PersonSource,
  resolution: Resolution,
  quotes: readonly Quote[],
  voices: readonly PersonId[],
): Person {
  const at = `people.${id}`;
  const named = resolution.anchor(`${at}.name`, person.name);
  const name = wordsAt(resolution.text, named);
  const own = quotes.filter(({ speaker }) => speaker === id);
  const mentions = (person.mentions ?? []).map((anchor, index) =>
    resolution.anchor(`${at}.mentions.${index}`, anchor),
  );
  return {
    id,
    name,
    named,
    initials: initialsOf(name),
    epithet: person.epithet
      ? {
          label: person.epithet.label,
          evidence: resolution.anchors(`${at}.epithet.evidence`, person.epithet.evidence),
        }
      : null,
    voice: voices.includes(id) ? voices.indexOf(id) + 1 : null,
    statements: (person.statements ?? []).map(({ label, status, evidence }, index) => ({
      label,
      status: status ?? 'stated',
      evidence: resolution.anchors(`${at}.statements.${index}.evidence`, evidence),
    })),
    mentions: [named, ...mentions].toSorted((a, b) => a.start - b.start),
    quotes: own.map((quote) => quote.id),
    wordCount: markedWords(own),
  };
}

function voicesOf(quotes: readonly Quote[]): PersonId[] {
  return [...new Set(quotes.flatMap(({ speaker }) => speaker ?? []))];
}

/** Words in marks only, and those of a quotation inside another once. */
function markedWords(quotes: readonly Quote[]): number {
  const marked = quotes.filter(({ form }) => form !== 'reported');
  const outer = marked.filter(
    (quote) => !marked.some((other) => other !== quote && contains(other.spans[0], quote.spans[0])),
  );
  return outer.reduce((sum, { wordCount }) => sum + wordCount, 0);
}

function initialsOf(name: string): string {
  const parts = name.split(/\s+/u).filter((part) => /^\p{L}/u.test(part));
  const chosen = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  return chosen.map((part) => /^\p{L}/u.exec(part ?? '')?.[0].toLocaleUpperCase() ?? '').join('');
}
