import type { CSL } from '@citation-js/core';

/** A stretch of a citation, in italics or not. */
export interface Run {
  readonly words: string;
  readonly italic: boolean;
}

/** A citation in one style. */
export interface Styled {
  readonly style: string;
  readonly runs: readonly Run[];
}

/** How an article is cited: in each style as running text, and as records for a reference manager. */
export interface Citations {
  readonly styled: readonly Styled[];
  readonly bibtex: string;
  readonly csl: CSL;
}

/** Stands in the citations that are made at build for the address that is cited, and for the day on which it is read. */
export const HERE = 'https://here.invalid/';
export const READ_ON = { year: 9876, month: 6, day: 5 };

/**
 * The citations with the address cited (absolute) and the reader's day put in their places. Where the article has an
 * address of its own, that one is cited.
 */
export function filledIn(citations: Citations, address: string, today: Date): Citations {
  const days = [
    [longDay(READ_ON_DATE), longDay(today)],
    [mlaDay(READ_ON_DATE), mlaDay(today)],
    [isoDay(READ_ON_DATE), isoDay(today)],
    [HERE, address],
  ] as const;
  const fill = (words: string) => days.reduce((text, [from, to]) => text.replaceAll(from, to), words);
  const { styled, bibtex, csl } = citations;
  return {
    styled: styled.map(({ style, runs }) => ({
      style,
      runs: runs.map(({ words, italic }) => ({ words: fill(words), italic })),
    })),
    bibtex: fill(bibtex),
    csl: {
      ...csl,
      ...(csl.URL === HERE ? { URL: address } : {}),
      accessed: { 'date-parts': [[today.getFullYear(), today.getMonth() + 1, today.getDate()]] },
    },
  };
}

/** The words of a citation without its italics. */
export function plainCitation({ runs }: Styled): string {
  return runs.map(({ words }) => words).join('');
}

const READ_ON_DATE = new Date(READ_ON.year, READ_ON.month - 1, READ_ON.day);

/** "June 5, 2026", as APA and Chicago write it. */
function longDay(day: Date): string {
  return new Intl.DateTimeFormat('en-US', { dateStyle: 'long' }).format(day);
}

/** MLA Handbook, 9th edition, appendix 1: months of more than four letters are abbreviated. */
const MLA_MONTHS = 'Jan. Feb. Mar. Apr. May June July Aug. Sept. Oct. Nov. Dec.'.split(' ');

/** "5 June 2026". */
function mlaDay(day: Date): string {
  return `${day.getDate()} ${MLA_MONTHS[day.getMonth()]} ${day.getFullYear()}`;
}

/** "2026-06-05", of the reader's own day and not of Greenwich's. */
function isoDay(day: Date): string {
  const parts = [day.getFullYear(), day.getMonth() + 1, day.getDate()];
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}
