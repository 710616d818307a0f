import { edtfDates, isApproximate } from '../article/edtf-dates.ts';
import type { EventFacts, PersonFacts, TimeFacts } from '../article/facts.ts';
import { contains, type Span } from '../article/span.ts';
import { doubt } from '../article/time.ts';
import type { Analysis, DatedTime } from '../text/analysis.ts';
import { Ids } from './ids.ts';
import { vouchedSentences } from './vouching.ts';

/** An event for each clause that a time dates, in the article's own words; its people are those whom the clause names. */
export function foundEvents(text: string, analysis: Analysis, people: readonly PersonFacts[]): EventFacts[] {
  const ids = new Ids();
  const sentenceAt = vouchedSentences(text, analysis);
  const mentions = mentionsInOrder(people);
  return analysis.times.flatMap((time) => {
    const when = time.clause && timeOf(text, time);
    if (!time.clause || !when) return [];
    const { start, end } = time.clause;
    const label = text.slice(start, end);
    return {
      id: ids.next(label, 'event'),
      label,
      status: sentenceAt(start)?.status ?? 'stated',
      when,
      evidence: [{ start, end }],
      people: namedIn(mentions, time.clause),
    };
  });
}

interface Mention extends Span {
  readonly person: string;
}

function mentionsInOrder(people: readonly PersonFacts[]): Mention[] {
  return people
    .filter(({ hasPage }) => hasPage)
    .flatMap(({ id, named, mentions }) => [named, ...mentions].map((span) => ({ ...span, person: id })))
    .toSorted((a, b) => a.start - b.start);
}

function namedIn(mentions: readonly Mention[], clause: Span): string[] {
  const first = firstFrom(mentions, clause.start);
  const named = new Set<string>();
  for (let at = first; at < mentions.length; at += 1) {
    const mention = mentions[at];
    if (!mention || mention.start >= clause.end) break;
    if (contains(clause, mention)) named.add(mention.person);
  }
  return [...named];
}

/** The place of the first mention that begins at `offset` or after it. */
function firstFrom(mentions: readonly Mention[], offset: number): number {
  let low = 0;
  let high = mentions.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((mentions[middle]?.start ?? offset) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/**
 * A date of the calendar where the words give one, or give one with the day of publication; else years before the article.
 * A distance in less than years from an article without a date has its phrase alone.
 */
function timeOf(text: string, time: DatedTime): TimeFacts | null {
  const words = { start: time.start, end: time.end };
  if (time.edtf !== null) return calendarTime(text, time.edtf, time);
  const [, count] = /^-P(\d+)Y$/u.exec(time.relative ?? '') ?? [];
  if (count === undefined) return { kind: 'undated', certainty: 'undated', words };
  const years = Number(count);
  const qualifier = time.approximate ? qualifierOf(text.slice(words.start, words.end)) : null;
  return {
    kind: 'relative',
    certainty: 'approximate',
    words,
    years,
    before: null,
    qualifier,
    ...doubt(years, qualifier),
    working: null,
  };
}

function calendarTime(text: string, edtf: string, { start, end, approximate }: DatedTime): TimeFacts | null {
  const isSaid = text.slice(start, end).includes(edtf.slice(0, 3));
  const certainty = isSaid ? certaintyOf(edtf, approximate) : 'workedOut';
  try {
    return { kind: 'calendar', certainty, edtf, words: { start, end }, ...edtfDates(edtf) };
  } catch {
    return null;
  }
}

function certaintyOf(edtf: string, approximate: boolean): 'approximate' | 'stated' {
  return approximate || isApproximate(edtf) ? 'approximate' : 'stated';
}

function qualifierOf(words: string): 'almost' | 'about' {
  return /^["“]?(?:almost|nearly|less than|under)/iu.test(words) ? 'almost' : 'about';
}
