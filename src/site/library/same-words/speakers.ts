import type { KnownPeople } from '../../../authoring/known-people.ts';
import type { SameWordsPage, Verdict } from '../../../shelves/through.ts';
import { foldedText } from './shingles.ts';
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

  add(article: string, speaker: Speaker | null): void {
    const { is = null, name = null } = speaker ?? {};
    this.#add(keyOf(speaker), { name, is }, article);
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
    return this.#inOrder().map(([, { name, is, articles }]) => ({
      name: (is === null ? undefined : known.get(is)?.name) ?? name,
      is,
      articles: articles.size,
    }));
  }

  /** The place of a speaker in that list, from 1; 0 for nobody. */
  voiceOf(speaker: Speaker | null): number {
    return speaker === null ? 0 : this.#inOrder().findIndex(([key]) => key === keyOf(speaker)) + 1;
  }

  #inOrder(): [string, Counted][] {
    return [...this.#counted].toSorted(
      ([a, one], [b, other]) =>
        Number(one.name === null) - Number(other.name === null) ||
        other.articles.size - one.articles.size ||
        (a < b ? -1 : 1),
    );
  }
}

type Speaker = Pick<NonNullable<RecordQuote['speaker']>, 'is' | 'name'>;

/** Who an editor has said it is, else the name, else nobody. */
function keyOf(speaker: Speaker | null): string {
  if (speaker === null) return 'nobody';
  return speaker.is === null ? `name ${foldedText(speaker.name)}` : `is ${speaker.is}`;
}

/** What somebody is called: by an article, and in `people.json`. */
function namesOf({ name, is }: Counted, known: KnownPeople): string[] {
  const person = is === null ? undefined : known.get(is);
  return [name, person?.name, ...(person?.aliases ?? [])].flatMap((each) => (each ? foldedText(each) : []));
}
