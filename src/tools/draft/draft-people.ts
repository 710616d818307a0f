import type { Analysis, Person, Span } from '../../text/analysis.ts';
import type { PersonSource } from '../../authoring/schema.ts';
import { anchorFor } from './anchor-for.ts';
import type { Ids } from '../../finding/ids.ts';
import type { Review } from './review.ts';

/** The people of a draft, and the id of each of the analysis's people; `null` for one that no quotation may name. */
export interface DraftPeople {
  readonly people: Record<string, PersonSource>;
  readonly ids: readonly (string | null)[];
}

/** Gives an id and a name to everyone found, keeps minors from having a page, and leaves out those whom nothing names. */
export function draftPeople(
  text: string,
  { people, quotes }: Analysis,
  ids: Ids,
  review: Review,
): DraftPeople {
  const speaking = new Set(quotes.map(({ person }) => person));
  const sources: Record<string, PersonSource> = {};
  const idOf = people.map((person, index) => {
    if (person.isGroup && !speaking.has(index)) return null;
    const name = anchorFor(text, person.named);
    if (name === null || isPronoun(person)) {
      review.add(person.named, `nobody is named by “${person.name}”`);
      return null;
    }
    const id = ids.next(person.name, 'someone');
    const { isMinor } = person;
    sources[id] = isMinor ? { name, isMinor } : { name, ...mentionsOf(text, person) };
    if (isMinor) review.add(person.named, 'is taken for a child: no page, and nothing attributed');
    else if (person.isGroup)
      review.add(person.named, `“${person.name}” is a group or has no name: is it to have a page?`);
    return isMinor ? null : id;
  });
  return { people: sources, ids: idOf };
}

function isPronoun({ name }: Person): boolean {
  return /^(?:he|she|they|it|i|we|you|who|him|her|them|this|that|which)$/i.test(name);
}

function mentionsOf(text: string, { named, mentions, epithets }: Person): Pick<PersonSource, 'mentions'> {
  const others = [...mentions, ...epithets]
    .filter(({ start }) => start !== named.start)
    .toSorted((a, b) => a.start - b.start)
    .flatMap((span: Span) => anchorFor(text, span) ?? []);
  return others.length > 0 ? { mentions: others } : {};
}
