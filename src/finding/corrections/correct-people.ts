import type { ArticleFacts, PersonFacts } from '../../article/facts.ts';
import type { Span } from '../../article/span.ts';
import { Ids } from '../ids.ts';
import type { Correction } from './correction.ts';
import { NotFitting, personAt, personIn, placeIn, withNewPerson } from './found-in-facts.ts';

type Of<Kind extends Correction['kind']> = Extract<Correction, { kind: Kind }>;

/** Makes two people one, who is called as the second is. */
export function correctSamePerson(facts: ArticleFacts, { person, as }: Of<'samePerson'>): ArticleFacts {
  const [from, into] = [personIn(facts, person), personIn(facts, as)];
  if (from.id === into.id) return facts;
  if (!into.hasPage && isChild(into)) return correctChild(facts, { kind: 'child', person });
  const joined: PersonFacts = {
    ...into,
    mentions: inOrder([...into.mentions, from.named, ...from.mentions]),
    statements: [...into.statements, ...from.statements],
  };
  return withoutPerson(withPerson(facts, joined), from.id, into.id);
}

/** Makes the words a person of their own; quotations that rest on them are that person's. */
export function correctDifferentPerson(
  facts: ArticleFacts,
  { mention }: Of<'differentPerson'>,
): ArticleFacts {
  const place = placeIn(facts, mention);
  const known = personAt(facts, place);
  const { facts: peopled, person } = withNewPerson(
    known === null ? facts : withoutMention(facts, known, place),
    place,
  );
  return {
    ...peopled,
    quotes: peopled.quotes.map((quote) => {
      const [nearest] = quote.attribution.trail;
      if (nearest?.start !== place.start || quote.speaker !== known?.id) return quote;
      const attribution = { ...quote.attribution, trail: [nearest] };
      return { ...quote, speaker: person.id, attribution, basis: { by: 'reader' } };
    }),
  };
}

/** @throws NotFitting when nothing else names the person. */
function withoutMention(facts: ArticleFacts, person: PersonFacts, place: Span): ArticleFacts {
  const isOther = ({ start, end }: Span) => start >= place.end || end <= place.start;
  const mentions = person.mentions.filter(isOther);
  if (isOther(person.named)) return withPerson(facts, { ...person, mentions });
  const named = mentions.find(({ start }) => /\p{Lu}/u.test(facts.text.charAt(start)));
  if (named === undefined) throw new NotFitting('Nothing else in the text names this person');
  return withPerson(facts, { ...person, named, mentions: mentions.filter((each) => each !== named) });
}

/** Calls a person by other words of the text. The address stays as it was. */
export function correctName(facts: ArticleFacts, { person, name }: Of<'rename'>): ArticleFacts {
  const known = personIn(facts, person);
  if (isChild(known)) throw new NotFitting('A child is not named');
  const named = placeIn(facts, name);
  const mentions = [known.named, ...known.mentions].filter(({ start }) => start !== named.start);
  return withPerson(facts, { ...known, named, mentions: inOrder(mentions) });
}

/** What we call a child, whom no sentence of ours names. */
const A_CHILD = 'a child';

function isChild({ calledHere }: PersonFacts): boolean {
  return calledHere === A_CHILD;
}

/** Takes a child's page away, and the name out of every sentence of ours; a child who is quoted stays a voice. */
export function correctChild(facts: ArticleFacts, { person }: Of<'child'>): ArticleFacts {
  const known = personIn(facts, person);
  if (isChild(known)) return facts;
  if (!facts.quotes.some(({ speaker }) => speaker === known.id)) return withoutPerson(facts, known.id, null);
  const others = facts.people.filter(({ id }) => id !== known.id).map(({ id }) => id);
  const child: PersonFacts = {
    id: new Ids(others).next(A_CHILD, 'child'),
    named: known.named,
    hasPage: false,
    calledHere: A_CHILD,
    epithet: null,
    statements: [],
    mentions: [],
  };
  return withoutPerson({ ...facts, people: [...facts.people, child] }, known.id, child.id);
}

/** Takes away what is no person; nobody is named for what it was given. */
export function correctNotPerson(facts: ArticleFacts, { person }: Of<'notPerson'>): ArticleFacts {
  const known = personAt(facts, placeIn(facts, person));
  return known === null ? facts : withoutPerson(facts, known.id, null);
}

function withPerson(facts: ArticleFacts, changed: PersonFacts): ArticleFacts {
  return { ...facts, people: facts.people.map((each) => (each.id === changed.id ? changed : each)) };
}

/** The facts without a person; what was theirs is `heir`'s, or nobody's. Events name only those who have a page. */
function withoutPerson(facts: ArticleFacts, gone: string, heir: string | null): ArticleFacts {
  const people = facts.people.filter(({ id }) => id !== gone);
  const hasPage = people.some(({ id, hasPage }) => id === heir && hasPage);
  const named = (ids: readonly string[]) => {
    const others = ids.filter((id) => id !== gone);
    return others.length < ids.length && heir !== null && hasPage ? [...new Set([...others, heir])] : others;
  };
  return {
    ...facts,
    people,
    quotes: facts.quotes.map((quote) => {
      if (quote.speaker !== gone) return quote;
      const attribution = {
        ...quote.attribution,
        ...(heir === null && { trail: [], grade: 'unattributed' as const }),
      };
      return { ...quote, speaker: heir, attribution, basis: { by: 'reader' } };
    }),
    events: facts.events.map((event) => ({ ...event, people: named(event.people) })),
  };
}

function inOrder(spans: readonly Span[]): Span[] {
  const byStart = new Map(spans.map((span) => [span.start, span]));
  return [...byStart.values()].toSorted((a, b) => a.start - b.start);
}
