/** What a file holds: the words of an article, and what it says of its own origin. */
export interface SourceDocument {
  readonly text: string;
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  /** The day of publication, `YYYY-MM-DD`. */
  readonly date: string | null;
}
