import type { Article, Person, PersonId, Quote, SpeakerId, UnnamedId, UnnamedSpeaker } from './article.ts';
import type { PersonFacts } from './facts.ts';
import { wordsAt } from './span.ts';

/** What the quotations say of one who speaks: the order of the first, all of them, and their words. */
interface Voice {
  readonly voice: number;
  readonly quotes: readonly Quote[];
}

/** Those with a page, and those who speak without one, each in the order in which the article names them. */
export function assembleSpeakers(
  text: string,
  facts: readonly PersonFacts[],
  quotes: readonly Quote[],
): Pick<Article, 'people' | 'unnamedSpeakers'> {
  const voices = voicesOf(quotes);
  const inOrder = facts.toSorted((a, b) => a.named.start - b.named.start);
  return {
    people: inOrder.flatMap((person) =>
      person.hasPage ? personOf(text, person, voices.get(person.id as PersonId)) : [],
    ),
    unnamedSpeakers: inOrder.flatMap((person) => {
      const voice = person.hasPage ? undefined : voices.get(person.id as UnnamedId);
      return voice ? unnamedSpeaker(text, person, voice) : [];
    }),
  };
}

function personOf(text: string, person: PersonFacts, spoken: Voice | undefined): Person {
  return {
    hasPage: true,
    id: person.id as PersonId,
    ...(person.is !== undefined && { is: person.is }),
    ...figureOf(text, person, spoken),
    epithet: person.epithet,
    voice: spoken?.voice ?? null,
    statements: person.statements,
  };
}

function unnamedSpeaker(text: string, person: PersonFacts, spoken: Voice): UnnamedSpeaker {
  return {
    hasPage: false,
    id: person.id as UnnamedId,
    ...figureOf(text, person, spoken),
    voice: spoken.voice,
  };
}

function figureOf(text: string, { named, calledHere, mentions }: PersonFacts, spoken: Voice | undefined) {
  const name = calledHere ?? wordsAt(text, named);
  const quotes = spoken?.quotes ?? [];
  return {
    name,
    named,
    initials: initialsOf(name),
    mentions: [named, ...mentions].toSorted((a, b) => a.start - b.start),
    quotes: quotes.map(({ id }) => id),
    wordCount: markedWords(quotes),
  };
}

function voicesOf(quotes: readonly Quote[]): Map<SpeakerId, Voice> {
  const voices = new Map<SpeakerId, { voice: number; quotes: Quote[] }>();
  for (const quote of quotes) {
    if (quote.speaker === null) continue;
    const known = voices.get(quote.speaker);
    if (known) known.quotes.push(quote);
    else voices.set(quote.speaker, { voice: voices.size + 1, quotes: [quote] });
  }
  return voices;
}

/** Words in marks only, and those of a quotation inside another once. A longer quotation comes before those within it. */
function markedWords(quotes: readonly Quote[]): number {
  let covered = 0;
  let words = 0;
  for (const { form, spans, wordCount } of quotes) {
    if (form === 'reported' || spans[0].end <= covered) continue;
    covered = spans[0].end;
    words += wordCount;
  }
  return words;
}

/** Words before a noun that are no part of what somebody is called: "a spokesman", "the police". */
const DETERMINER = /^(?:an?|the|one|two|some|several|many|his|her|its|their|another)\s+/iu;

function initialsOf(name: string): string {
  const parts = name
    .replace(DETERMINER, '')
    .split(/\s+/u)
    .filter((part) => /^\p{L}/u.test(part));
  const chosen = parts.length > 1 ? [parts[0], parts.at(-1)] : parts;
  return chosen.map((part) => /^\p{L}/u.exec(part ?? '')?.[0].toLocaleUpperCase() ?? '').join('');
}
