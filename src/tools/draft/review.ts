import type { Span } from '../../text/analysis.ts';

/** A place that needs a human eye, and why. */
interface Remark extends Span {
  readonly why: string;
}

const LONGEST = 60;

/** Gathers what an editor must look at, in the order of the text. */
export class Review {
  readonly #remarks: Remark[] = [];
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  add({ start, end }: Span, why: string): void {
    this.#remarks.push({ start, end, why });
  }

  /** One line a remark: the line of the source, the words, the reason. */
  lines(): string[] {
    return this.#remarks
      .toSorted((a, b) => a.start - b.start)
      .map(({ start, end, why }) => {
        const words = this.#text.slice(start, end).replace(/\s+/g, ' ');
        const short = words.length > LONGEST ? `${words.slice(0, LONGEST)}…` : words;
        return `line ${this.#text.slice(0, start).split('\n').length}: ${short}\n    ${why}`;
      });
  }
}
