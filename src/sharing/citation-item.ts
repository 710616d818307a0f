import type { CSL, CSLDate, CSLName } from '@citation-js/core';
import { parse as parseName } from '@citation-js/name';
import type { Article } from '../article/article.ts';

/** Where an article is cited from, and on which day it was read; null where no reader's day is known. */
interface Reading {
  readonly address: string;
  readonly readOn: { readonly year: number; readonly month: number; readonly day: number } | null;
}

/**
 * The article as a record of the Citation Style Language (https://docs.citationstyles.org/en/stable/specification.html).
 * What the article does not give is left out, for each style to handle as it does. A title of ours is in square
 * brackets, as APA (9.22) and Chicago (8.198 of the 17th edition) mark a title that is supplied. An article of no known
 * publisher and address is cited as what it is: read on Verbatim.
 */
export function citationItem(article: Article, { address, readOn }: Reading): CSL {
  const { publisher, author, url, date } = article.source;
  const container = publisher ?? (url ? null : 'Verbatim');
  return {
    id: article.ref.slug,
    type: 'webpage',
    title: article.wording === 'own' ? article.title : `[${article.title}]`,
    language: article.language,
    ...(container && { 'container-title': container }),
    ...(author?.trim() && { author: authorsOf(author) }),
    ...(date && { issued: issuedOn(date) }),
    URL: url ?? address,
    ...(readOn && { accessed: { 'date-parts': [[readOn.year, readOn.month, readOn.day]] } }),
  };
}

/** A byline that is an office and no person has no family name. */
const OFFICE =
  /\b(?:agency|bureau|correspondents?|desk|editors?|news|newsroom|press|reporters?|staff|team)\b/iu;

function authorsOf(byline: string): CSLName[] {
  return byline
    .split(/\s*(?:,|;|&|\band\b)\s*/u)
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => (OFFICE.test(name) ? { literal: name } : nameOf(name)));
}

/** A byline may be anything that a page calls one: what cannot be taken apart stands as it is. */
function nameOf(name: string): CSLName {
  try {
    return parseName(name);
  } catch {
    return { literal: name };
  }
}

/** A plain date, one that is about or uncertain, or an interval of two; what else EDTF can say stays as it stands. */
function issuedOn(edtf: string): CSLDate {
  const [, from = '', to, doubt] = /^([\d-]+?)(?:\/([\d-]+))?([~?%])?$/u.exec(edtf) ?? [];
  const parts = [from, to].flatMap((date) => (date === undefined ? [] : [partsOf(date)]));
  const [first, second] = parts;
  if (!first || parts.includes(null)) return { literal: edtf };
  const dates: CSLDate = { 'date-parts': second ? [first, second] : [first] };
  return doubt ? { ...dates, circa: true } : dates;
}

type DateParts = [number] | [number, number] | [number, number, number];

/** Null for what is not a year, a month or a day of the calendar, as a season. */
function partsOf(date: string): DateParts | null {
  const [, year, month, day] = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(\d\d))?)?$/u.exec(date) ?? [];
  if (year === undefined) return null;
  if (month === undefined) return [Number(year)];
  return day === undefined ? [Number(year), Number(month)] : [Number(year), Number(month), Number(day)];
}
