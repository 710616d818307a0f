import type { KnownPeople, KnownPerson } from '../../../authoring/known-people.ts';
import { foldedText } from '../same-words/shingles.ts';
import type { LibraryRecord } from '../record.ts';

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
  readonly count: number;
  /** A few of them. */
  readonly articles: readonly string[];
}

/** What an editor may want to look into: nobody is joined for having a name. */
export interface Proposals {
  readonly proposals: readonly Proposal[];
  /** The most articles first. */
  readonly namesakes: readonly Namesakes[];
}

/** So many of the articles of a name are kept. */
const FEW = 5;

/** Who may be somebody, and the names of several articles, gathered from records as they come by. */
export class ProposalsOf {
  readonly #byName: ReadonlyMap<string, readonly KnownPerson[]>;
  readonly #most: number;
  readonly #proposals: Proposal[] = [];
  readonly #found = new Map<string, { name: string; count: number; articles: string[] }>();
  readonly #keyOf = foldedOnce();

  /** Of those who may be somebody, the first `most` are kept. */
  constructor(known: KnownPeople, most: number) {
    this.#byName = namesOf(known);
    this.#most = most;
  }

  add({ slug, people }: Pick<LibraryRecord, 'slug' | 'people'>): void {
    for (const { id, is, name } of people) if (is === null) this.#addPerson(slug, id, name);
  }

  #addPerson(slug: string, person: string, name: string): void {
    const key = this.#keyOf(name);
    const may = this.#byName.get(key);
    if (may) {
      if (this.#proposals.length < this.#most) this.#proposals.push({ slug, person, name, may });
      return;
    }
    const counted = this.#found.get(key) ?? { name, count: 0, articles: [] };
    this.#found.set(key, counted);
    counted.count += 1;
    if (counted.articles.length < FEW) counted.articles.push(slug);
  }

  done(): Proposals {
    const namesakes = [...this.#found.values()].filter(({ count }) => count > 1);
    return { proposals: this.#proposals, namesakes: namesakes.toSorted((a, b) => b.count - a.count) };
  }
}

/** Many articles have the same names. */
function foldedOnce(): (name: string) => string {
  const folded = new Map<string, string>();
  return (name) => {
    const key = folded.get(name) ?? foldedText(name);
    folded.set(name, key);
    return key;
  };
}

function namesOf(known: KnownPeople): Map<string, KnownPerson[]> {
  const byName = new Map<string, KnownPerson[]>();
  for (const person of known.values())
    for (const name of new Set([person.name, ...person.aliases].map(foldedText)))
      byName.set(name, [...(byName.get(name) ?? []), person]);
  return byName;
}
