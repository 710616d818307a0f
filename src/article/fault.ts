/** One thing wrong with an article as written: which annotation, and what to do about it. */
export interface Fault {
  /** The annotation's place in the article's definition: `quotes.on-the-view.cue`. */
  readonly at: string;
  readonly says: string;
}

/** An article that cannot be built, with every fault found. */
export class ArticleError extends Error {
  override readonly name = 'ArticleError';
  constructor(readonly faults: readonly Fault[]) {
    super(faults.map(({ at, says }) => `  ${at}: ${says}`).join('\n'));
  }
}
