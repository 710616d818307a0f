import type { KnownPeople, KnownPerson } from '../../../authoring/known-people.ts';
import { foldedText } from '../same-words/shingles.ts';
import type { Records } from '../record.ts';

/** A person of an article who has the name of somebody in `people.json`, and of whom the article does not say who it is. */
export interface Proposal {
  readonly slug: string;
  readonly person: string;
  readonly name: string;
  /** Who has that name: more than one where it is the name of several. */
  readonly may: readonly KnownPerson[];
}

/** A name that people in several articles have, and nobody in `people.json`. */
export interface Namesakes {
  readonly name: string;
  readonly articles: readonly string[];
}

/** So many of the articles of a name are kept. */
const FEW = 5;

/** What an editor may want to look into: nobody is joined for having a name. */
export async function* proposalsOf(records: Records, known: KnownPeople): AsyncIterable<Proposal> {
  const byName = namesOf(known);
  for await (const { card, people } of records())
    for (const { id, is, name } of people) {
      const may = is === null ? byName.get(foldedText(name)) : undefined;
      if (may) yield { slug: card.slug, person: id, name, may };
    }
}

/** Names that stand in several articles, and for nobody in `people.json`: the most articles first. */
export async function namesakesOf(
  records: Records,
  known: KnownPeople,
): Promise<(Namesakes & { readonly count: number })[]> {
  const byName = namesOf(known);
  const found = new Map<string, { name: string; count: number; articles: string[] }>();
  for await (const { card, people } of records())
    for (const { is, name } of people) {
      const key = foldedText(name);
      if (is !== null || byName.has(key)) continue;
      const counted = found.get(key) ?? { name, count: 0, articles: [] };
      found.set(key, counted);
      counted.count += 1;
      if (counted.articles.length < FEW) counted.articles.push(card.slug);
    }
  return [...found.values()].filter(({ count }) => count > 1).toSorted((a, b) => b.count - a.count);
}

function namesOf(known: KnownPeople): Map<string, KnownPerson[]> {
  const byName = new Map<string, KnownPerson[]>();
  for (const person of known.values())
    for (const name of new Set([person.name, ...person.aliases].map(foldedText)))
      byName.set(name, [...(byName.get(name) ?? []), person]);
  return byName;
}
