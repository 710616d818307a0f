import { randomUUID } from 'node:crypto';
import type { ReactNode } from 'react';

/** Tells our marks from whatever stands in an article. */
const MARK = randomUUID();

/** An element that nothing looks at: text beside text would have React set a comment between the two. */
const marked = (what: 'begins' | 'ends' | 'kept', part: string) => (
  <template data-mark={`${MARK} ${what} ${part}`} />
);

const of = (what: string) => `<template data-mark="${MARK} ${what}"></template>`;

const PARTS = new RegExp(
  `${of(String.raw`kept (\w+)`)}|${of(String.raw`begins (\w+)`)}([^]*?)${of(String.raw`ends \2`)}`,
  'gu',
);

/**
 * The parts that are the same on all pages of an article (`OnEveryPage`), as HTML: the first page that has one renders it
 * between two marks, and on all others a mark stands for it, so that the pages come out as if each were rendered whole.
 */
export class KeptParts {
  readonly #made = new Map<string, string>();

  /** What React renders for a part. */
  readonly keep = (part: string, made: ReactNode): ReactNode => {
    if (this.#made.has(part)) return marked('kept', part);
    return (
      <>
        {marked('begins', part)}
        {made}
        {marked('ends', part)}
      </>
    );
  };

  /** The markup of a page, the parts in their places, and no mark in it. */
  settle(markup: string): string {
    return markup.replaceAll(PARTS, (_, kept?: string, part?: string, made = '') => {
      if (part !== undefined) this.#made.set(part, made);
      return kept === undefined ? made : (this.#made.get(kept) ?? '');
    });
  }
}
