import { type Token, tokenAt } from './token.ts';
import { WordClass } from './word-class.ts';

/** How a text spells a word: with a capital in mid-sentence, there beside another name, and without one. */
export interface Spelling {
  readonly capital: number;
  readonly paired: number;
  readonly lower: number;
}

const UNSEEN: Spelling = { capital: 0, paired: 0, lower: 0 };
const { capital, initial, newline } = WordClass;
const OPENING = initial | WordClass.stop | newline | WordClass.quote | WordClass.colon;

/** What the words of a text that may be names or not show of themselves where their spelling says something. */
export class Spellings {
  readonly #known = new Map<string, { capital: number; paired: number; lower: number }>();

  /** `words` are the lower-case words that are in doubt; no others are counted. */
  constructor(tokens: readonly Token[], words: ReadonlySet<string>) {
    for (const word of words) this.#known.set(word, { ...UNSEEN });
    for (let from = 0; from < tokens.length;) {
      const end = lineEnd(tokens, from);
      if (!isHeading(tokens, from, end)) this.#countLine(tokens, from, end);
      from = end + 1;
    }
  }

  of(lower: string): Spelling {
    return this.#known.get(lower) ?? UNSEEN;
  }

  #countLine(tokens: readonly Token[], from: number, end: number): void {
    for (let at = from; at < end; at += 1) {
      const { classes, lower } = tokenAt(tokens, at);
      const known = this.#known.get(lower);
      if (known === undefined) continue;
      if ((classes & capital) === 0) known.lower += 1;
      else if ((classes & initial) === 0) {
        known.capital += 1;
        if (isPaired(tokens, at)) known.paired += 1;
      }
    }
  }
}

function lineEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  while (end < tokens.length && (tokenAt(tokens, end).classes & newline) === 0) end += 1;
  return end;
}

/** A line that writes every longer word with a capital shows nothing of any. */
function isHeading(tokens: readonly Token[], from: number, end: number): boolean {
  let capitals = 0;
  for (let at = from; at < end; at += 1) {
    const { classes, lower } = tokenAt(tokens, at);
    if ((classes & capital) !== 0) capitals += 1;
    else if (lower.length > 3 && (classes & WordClass.number) === 0) return false;
  }
  return capitals > 2;
}

/** "Nora Will", "Will Oduya": a word with a capital stands right beside. */
function isPaired(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1).classes;
  const after = tokenAt(tokens, at + 1).classes;
  return (
    ((before & capital) !== 0 && (before & OPENING) === 0) ||
    (after & capital) !== 0 ||
    isOpeningName(tokens, at - 1)
  );
}

/** A first word of a sentence that the lexicon does not know is a name as well: "Nora Will runs". */
function isOpeningName(tokens: readonly Token[], at: number): boolean {
  const { classes } = tokenAt(tokens, at);
  return (classes & ~(capital | initial)) === 0 && (classes & capital) !== 0;
}
