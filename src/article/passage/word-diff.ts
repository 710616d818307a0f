import { diffArrays } from 'diff';

/** Words that two versions share, that only the first has (gone), or that only the second has (added). */
export interface Change {
  readonly kind: 'same' | 'gone' | 'added';
  readonly words: string;
  /** Its place in the list. */
  readonly place: number;
}

/** What it takes to turn `before` into `after`, in whole words of `language`; spaces and marks count as words. */
export function wordDiff(before: string, after: string, language: string): Change[] {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const list = (text: string) => [...segmenter.segment(text)].map(({ segment }) => segment);
  return diffArrays(list(before), list(after)).map(({ value, added, removed }, place) => ({
    place,
    kind: added ? 'added' : removed ? 'gone' : 'same',
    words: value.join(''),
  }));
}
