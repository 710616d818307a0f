import type { KnownPeople } from '../../../authoring/known-people.ts';
import type { SameWordsPage, Verdict } from '../../../shelves/through.ts';
import { foldedWords } from './shingles.ts';
import type { RecordQuote } from '../record-quote.ts';

interface Counted {
  readonly name: string | null;
  readonly is: string | null;
  readonly articles: Set<string>;
}

/** Whom articles name as the speaker of the same words. Nobody is joined by name alone. */
export class Speakers {
  readonly #counted = new Map<string, Counted>();

  /** What several say together. */
  static of(all: readonly Speakers[]): Speakers {
    const together = new Speakers();
    for (const each of all)
      for (const [key, { name, is, articles }] of each.#counted)
        for (const article of articles) together.#add(key, { name, is }, article);
    return together;
  }

  add(article: string, speaker: Pick<NonNullable<RecordQuote['speaker']>, 'is' | 'name'> | null): void {
    const { is = null, name = null } = speaker ?? {};
    this.#add(is === null ? `name ${folded(name)}` : `is ${is}`, { name, is }, article);
  }

  #add(key: string, { name, is }: Pick<Counted, 'name' | 'is'>, article: string): void {
    const counted = this.#counted.get(key) ?? { name, is, articles: new Set() };
    this.#counted.set(key, counted);
    counted.articles.add(article);
  }

  verdict(known: KnownPeople): Verdict {
    const named = [...this.#counted.values()].filter(({ name }) => name !== null);
    const [first, ...others] = named;
    if (!first) return 'unsaid';
    if (others.length === 0) return first.is !== null || first.articles.size < 2 ? 'one' : 'alike';
    const names = namesOf(first, known);
    const oneIs = new Set(named.flatMap(({ is }) => is ?? [])).size < 2;
    return oneIs && others.every((other) => namesOf(other, known).some((name) => names.includes(name)))
      ? 'alike'
      : 'differ';
  }

  /** The most articles first, and last those that name nobody. */
  listed(known: KnownPeople): SameWordsPage['speakers'] {
    return [...this.#counted.values()]
      .map(({ name, is, articles }) => ({
        name: (is === null ? undefined : known.get(is)?.name) ?? name,
        is,
        articles: articles.size,
      }))
      .toSorted(
        (a, b) =>
          Number(a.name === null) - Number(b.name === null) ||
          b.articles - a.articles ||
          ((a.name ?? '') < (b.name ?? '') ? -1 : 1),
      );
  }
}

/** What somebody is called: by an article, and in `people.json`. */
function namesOf({ name, is }: Counted, known: KnownPeople): string[] {
  const person = is === null ? undefined : known.get(is);
  return [name, person?.name, ...(person?.aliases ?? [])].flatMap((each) => (each ? folded(each) : []));
}

function folded(name: string | null): string {
  return foldedWords(name ?? '').join(' ');
}
