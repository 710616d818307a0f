import type { Article } from '../article.ts';
import { wordsAt, type Span } from '../span.ts';

/** What is said of a person or a time, and the words that it rests on. */
interface Said {
  readonly label: string;
  readonly evidence: readonly Span[];
}

/** Whether what is said is the very words that it rests on, as in an article found by rule: once is enough then. */
export function isInOwnWords({ text }: Article, { label, evidence }: Said): boolean {
  const [only, ...others] = evidence;
  return only !== undefined && others.length === 0 && wordsAt(text, only) === label;
}
