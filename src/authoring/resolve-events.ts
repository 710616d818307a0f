import { edtfDates, isApproximate } from '../article/edtf-dates.ts';
import type { EventFacts, TimeFacts } from '../article/facts.ts';
import type { Resolution } from './resolution.ts';
import type { ArticleSource, EventSource, WhenSource } from './schema.ts';
import { wordsAt, type Span } from '../article/span.ts';
import { doubt, type CalendarTime, type Dates, type RelativeTime } from '../article/time.ts';

export function resolveEvents(source: ArticleSource, resolution: Resolution): EventFacts[] {
  return Object.entries(source.events).map(([id, event]) => resolveEvent(id, event, resolution));
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
export function datesOf(at: string, expression: string, resolution: Resolution): Dates {
  try {
    return edtfDates(expression);
  } catch {
    resolution.fault(at, `“${expression}” is not an EDTF date of level 0 or 1`);
    return { min: 0, max: 0 };
  }
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
