import type { Article, Quote, Speaker } from './article.ts';

/** How many colours of pen there are; the seventh voice takes the first again, its initials tell it apart. */
const PENS = 6;

/** Everyone who is quoted, with a page or without, in the order in which they first are. */
export function voicesOf({ people, unnamedSpeakers }: Article): Speaker[] {
  const quoted = [...people.filter(({ voice }) => voice !== null), ...unnamedSpeakers];
  return quoted.toSorted((a, b) => (a.voice ?? 0) - (b.voice ?? 0));
}

/** The colour for a voice, from 1; 0 for a person who is not quoted, and for words that nobody is given. */
export function penOf(speaker: Speaker | null): number {
  return penFor(speaker?.voice ?? 0);
}

/** The colour for the first voice, the second and so on; 0 for none. */
export function penFor(voice: number): number {
  return voice > 0 ? ((voice - 1) % PENS) + 1 : 0;
}

/** Of some quotations, those that stand in marks; reported speech is the writer's wording. */
export function marked(quotes: readonly Quote[]): Quote[] {
  return quotes.filter(({ form }) => form !== 'reported');
}

/** A speaker's quotations that stand in marks. */
export function markedQuotes(article: Article, speaker: Speaker): Quote[] {
  return marked(article.index.quotesBy(speaker));
}

/** The words between a person's marks as a share of all words of the article, in whole percent: "51%". */
export function shareOfWords({ wordCount }: Article, speaker: Speaker): string {
  return `${Math.round((speaker.wordCount / wordCount) * 100)}%`;
}
