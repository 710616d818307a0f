import { resolveAnchor } from './anchor.ts';
import type { Status } from '../article/article.ts';
import type { Fault } from '../article/fault.ts';
import type { ArticleSource, QuoteSource } from './schema.ts';
import { wordsAt } from '../article/span.ts';

/** A sentence of ours, and what the article vouches for in it. */
interface Sentence {
  readonly at: string;
  readonly says: string;
  readonly status: Status;
}

/**
 * The editorial rules that can be checked in our own sentences: what is only claimed or alleged is worded so (rule 3),
 * and a minor is not named (rule 4).
 */
export function faultsOfEditing(source: ArticleSource): Fault[] {
  const sentences = sentencesOf(source);
  return [...sentences.flatMap(unreserved), ...namesOfMinors(source, source.text, sentences)];
}

const RESERVE = /\b(?:claim|alleg|accus|reported|said|say)/iu;

function unreserved({ at, says, status }: Sentence): Fault[] {
  if (status === 'stated' || RESERVE.test(says)) return [];
  return [
    {
      at,
      says: `“${says}” is ${status} but does not say so: word it as the article does (claimed, accused, alleged, said)`,
    },
  ];
}

function namesOfMinors(source: ArticleSource, text: string, sentences: readonly Sentence[]): Fault[] {
  const names = Object.values(source.people).flatMap(({ isMinor, name }) =>
    isMinor ? nameIn(text, name) : [],
  );
  return sentences.flatMap(({ at, says }) =>
    names.flatMap((name) => (says.includes(name) ? [{ at, says: `“${says}” names a minor` }] : [])),
  );
}

/** An anchor that does not resolve is another rule's fault. */
function nameIn(text: string, name: Parameters<typeof resolveAnchor>[1]): string[] {
  try {
    return [wordsAt(text, resolveAnchor(text, name))];
  } catch {
    return [];
  }
}

/** What we say of a quotation: where its words stand too, why each step leads to the next, why a time or place holds. */
function notesOf(at: string, { sameWords, occasion, time, trail = [] }: QuoteSource): Sentence[] {
  const notes: [string, string | undefined][] = [
    ['sameWords.note', sameWords?.note],
    ['occasion.carriedOver', occasion?.carriedOver],
    ['time.carriedOver', typeof time === 'object' && 'carriedOver' in time ? time.carriedOver : undefined],
    ...trail.map((step, index): [string, string | undefined] => [
      `trail.${index}.why`,
      typeof step === 'object' && 'why' in step ? step.why : undefined,
    ]),
  ];
  return notes.flatMap(([key, says]) => (says ? [{ at: `${at}.${key}`, says, status: 'stated' }] : []));
}

function sentencesOf({
  editorial,
  sections,
  people,
  quotes,
  events,
  slips = [],
  unnamed = [],
}: ArticleSource): Sentence[] {
  const stated = (at: string, says: string): Sentence => ({ at, says, status: 'stated' });
  return [
    ...Object.entries(editorial).flatMap(([key, says]) => (says ? [stated(`editorial.${key}`, says)] : [])),
    ...Object.entries(sections).map(([id, { title }]) => stated(`sections.${id}.title`, title)),
    ...Object.entries(people).flatMap(([id, { epithet, statements = [] }]) => [
      ...(epithet ? [stated(`people.${id}.epithet.label`, epithet.label)] : []),
      ...statements.map(({ label, status = 'stated' }, index) => ({
        at: `people.${id}.statements.${index}.label`,
        says: label,
        status,
      })),
    ]),
    ...Object.entries(quotes).flatMap(([id, quote]) => notesOf(`quotes.${id}`, quote)),
    ...Object.entries(events).map(([id, { label, status }]) => ({
      at: `events.${id}.label`,
      says: label,
      status,
    })),
    ...slips.map(({ note }, index) => stated(`slips.${index}.note`, note)),
    ...unnamed.map(({ note }, index) => stated(`unnamed.${index}.note`, note)),
  ];
}
