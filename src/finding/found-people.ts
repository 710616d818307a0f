import type { Statement } from '../article/article.ts';
import type { PersonFacts } from '../article/facts.ts';
import { contains, type Span } from '../article/span.ts';
import type { Analysis, Person } from '../text/analysis.ts';
import { Ids } from './ids.ts';
import { vouchedSentences, type VouchedSentence } from './vouching.ts';

/** The people of an article, and the id of each of the analysis's; `null` for one that is nobody to us. */
export interface FoundPeople {
  readonly people: readonly PersonFacts[];
  readonly speakerIds: readonly (string | null)[];
}

/**
 * Who has a page: everyone whom the article names, but a child. A group, somebody without a name and a child who is
 * quoted are voices without one; when they are not quoted, they are left to the text.
 */
export function foundPeople(text: string, analysis: Analysis): FoundPeople {
  const ids = new Ids();
  const speaking = new Set(analysis.quotes.map(({ person }) => person));
  const sentenceAt = vouchedSentences(text, analysis);
  const people: PersonFacts[] = [];
  const speakerIds = analysis.people.map((person, index) => {
    const facts = factsOf(text, person, { ids, speaks: speaking.has(index), sentenceAt });
    if (facts) people.push(facts);
    return facts?.id ?? null;
  });
  return { people, speakerIds };
}

type SentenceAt = (at: number) => VouchedSentence | null;

interface Context {
  readonly ids: Ids;
  readonly speaks: boolean;
  readonly sentenceAt: SentenceAt;
}

function factsOf(text: string, person: Person, { ids, speaks, sentenceAt }: Context): PersonFacts | null {
  const { named, isMinor } = person;
  const hasPage = !person.isGroup && !isMinor && isName(person.name);
  if (!hasPage && !(speaks && (isMinor || !isPronoun(person.name)))) return null;
  return {
    id: ids.next(isMinor ? 'a child' : person.name, 'someone'),
    named,
    hasPage,
    ...(isMinor && { calledHere: 'a child' }),
    epithet: null,
    statements: hasPage ? statementsOf(text, person, sentenceAt) : [],
    mentions: hasPage ? othersOf(person) : [],
  };
}

/** A name has a capital: "a spokesman" and "officials" name nobody. */
function isName(words: string): boolean {
  return /\p{Lu}/u.test(words) && !isPronoun(words);
}

function isPronoun(words: string): boolean {
  return /^(?:he|she|they|it|i|we|you|who|him|her|them|this|that|which|one|another|others|some|many)$/iu.test(
    words,
  );
}

function othersOf({ named, mentions, epithets }: Person): Span[] {
  const byStart = new Map([...mentions, ...epithets].map((span) => [span.start, span]));
  byStart.delete(named.start);
  return [...byStart.values()];
}

/** What an article says of a person: its own sentences that name them, each once. */
function statementsOf(text: string, person: Person, sentenceAt: SentenceAt): Statement[] {
  const sentences = new Map<number, VouchedSentence>();
  for (const mention of [person.named, ...person.mentions].filter((span) => names(text, person, span))) {
    const sentence = sentenceAt(mention.start);
    if (sentence && contains(sentence, mention)) sentences.set(sentence.start, sentence);
  }
  return [...sentences.values()]
    .toSorted((a, b) => a.start - b.start)
    .map(({ start, end, status }) => ({
      label: text.slice(start, end),
      status,
      evidence: [{ start, end }],
    }));
}

/** Whether a mention says a part of the name, and is no pronoun or description. */
function names(text: string, { name }: Person, { start, end }: Span): boolean {
  const parts = new Set(name.split(/\s+/u));
  return text
    .slice(start, end)
    .split(/\s+/u)
    .some((word) => /^\p{Lu}/u.test(word) && parts.has(word.replace(/['’]s$/u, '')));
}
