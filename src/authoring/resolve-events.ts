import { edtfDates, isApproximate } from '../article/edtf-dates.ts';
import type { EventFacts, TimeFacts } from '../article/facts.ts';
import type { Resolution } from './resolution.ts';
import type { ArticleSource, EventSource, WhenSource } from './schema.ts';
import { wordsAt, type Span } from '../article/span.ts';
import { doubt, type CalendarTime, type Dates, type OpenDates, type RelativeTime } from '../article/time.ts';

export function resolveEvents(source: ArticleSource, resolution: Resolution): EventFacts[] {
  for (const [id, { when }] of Object.entries(source.events))
    if (isCountedFromItself(id, when, source.events))
      resolution.fault(`events.${id}.when.before`, 'leads back to this event');
  return Object.entries(source.events).map(([id, event]) => resolveEvent(id, event, resolution));
}

function isCountedFromItself(id: string, when: WhenSource, events: ArticleSource['events']): boolean {
  const seen = new Set<string>();
  let before = beforeOf(when);
  while (before !== undefined && before !== id && !seen.has(before)) {
    seen.add(before);
    before = beforeOf(events[before]?.when);
  }
  return before === id;
}

function beforeOf(when: WhenSource | undefined): string | undefined {
  return when && 'yearsBefore' in when ? when.before : undefined;
}

function resolveEvent(id: string, event: EventSource, resolution: Resolution): EventFacts {
  const at = `events.${id}`;
  return {
    id,
    label: event.label,
    status: event.status,
    when: resolveTime(`${at}.when`, event.when, resolution),
    evidence: resolution.anchors(`${at}.evidence`, event.evidence),
    people: event.people.flatMap((name) => resolution.person(`${at}.people`, name) ?? []),
  };
}

function resolveTime(at: string, when: WhenSource, resolution: Resolution): TimeFacts {
  if ('undated' in when)
    return {
      kind: 'undated',
      certainty: 'undated',
      words: resolution.optional(`${at}.words`, when.words),
    };
  const words = resolution.anchor(`${at}.words`, when.words);
  return 'edtf' in when
    ? calendarTime(at, when.edtf, words, resolution)
    : relativeTime(at, when, words, resolution);
}

function calendarTime(at: string, expression: string, words: Span, resolution: Resolution): CalendarTime {
  const base = { kind: 'calendar', edtf: expression, words } as const;
  const certainty = isApproximate(expression) ? 'approximate' : 'stated';
  checkYears(at, expression, words, resolution);
  return { ...base, certainty, ...datesOf(`${at}.edtf`, expression, resolution) };
}

/** What an EDTF expression of level 0 or 1 allows. */
function datesOf(at: string, expression: string, resolution: Resolution): OpenDates {
  try {
    return edtfDates(expression);
  } catch (error) {
    resolution.fault(at, error instanceof Error ? error.message : `“${expression}” cannot be read`);
    return { min: 0, max: 0 };
  }
}

/** An article's own date: it has a beginning and an end. */
export function publishedOn(at: string, expression: string, resolution: Resolution): Dates {
  const { min, max } = datesOf(at, expression, resolution);
  if (min === null || max === null) resolution.fault(at, `“${expression}” is open: an article has one date`);
  return { min: min ?? 0, max: max ?? 0 };
}

/** No invented dates: a year of the expression stands among the words that it rests on. */
function checkYears(at: string, expression: string, words: Span, resolution: Resolution): void {
  const said = wordsAt(resolution.text, words);
  for (const [year] of expression.matchAll(/\b\d{4}\b/gu))
    if (!said.includes(year))
      resolution.fault(`${at}.edtf`, `the year ${year} does not stand in its words, “${said}”`);
}

type RelativeSource = Extract<WhenSource, { yearsBefore: number }>;

function relativeTime(at: string, when: RelativeSource, words: Span, resolution: Resolution): TimeFacts {
  const { yearsBefore: years, workedOut } = when;
  const qualifier = when.qualifier ?? (workedOut ? 'about' : null);
  return {
    kind: 'relative',
    certainty: workedOut ? 'workedOut' : 'approximate',
    words,
    years,
    before: when.before === undefined ? null : resolution.event(`${at}.before`, when.before),
    qualifier,
    ...doubt(years, qualifier),
    working: workedOut ? worked(at, when, workedOut, resolution) : null,
  };
}

function worked(
  at: string,
  { yearsBefore }: RelativeSource,
  { ageNow, nowWords, ageThen, thenWords }: NonNullable<RelativeSource['workedOut']>,
  resolution: Resolution,
): NonNullable<RelativeTime['working']> {
  const terms = [
    resolution.anchor(`${at}.workedOut.nowWords`, nowWords),
    resolution.anchor(`${at}.workedOut.thenWords`, thenWords),
  ];
  for (const [index, age] of [ageNow, ageThen].entries()) {
    const term = terms[index];
    if (term && !wordsAt(resolution.text, term).includes(String(age)))
      resolution.fault(`${at}.workedOut`, `${age} does not stand in “${wordsAt(resolution.text, term)}”`);
  }
  if (ageNow - ageThen !== yearsBefore)
    resolution.fault(`${at}.yearsBefore`, `is ${yearsBefore}, but ${ageNow} − ${ageThen} is not`);
  return { sum: `${ageNow} − ${ageThen} = ${yearsBefore}`, terms };
}
