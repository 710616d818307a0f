import type { Span } from '../analysis.ts';
import { type Phrase, phraseAt } from './phrase.ts';

/** A sentence: where it stands, and its phrases, half-open. */
export interface Sentence extends Span {
  readonly from: number;
  readonly to: number;
}

/** The sentences of a text in order, as its phrases number them: none is empty, and none runs over a paragraph's end. */
export function sentencesOf(phrases: readonly Phrase[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (let from = 0; from < phrases.length;) {
    const { sentence, start } = phraseAt(phrases, from);
    let to = from + 1;
    while (to < phrases.length && phraseAt(phrases, to).sentence === sentence) to += 1;
    sentences.push({ start, end: phraseAt(phrases, to - 1).end, from, to });
    from = to;
  }
  return sentences;
}
