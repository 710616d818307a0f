import type { TimeExpression } from '../analysis.ts';
import { type Day, parseDay } from './calendar.ts';
import { TIME_RULES, type TimeRule } from './rules.ts';

/**
 * The expressions of time in a text, in order, none overlapping. `publishedOn` (`YYYY-MM-DD`) gives relative ones their dates;
 * without it they stay relative, and no year is ever invented.
 */
export function findTimes(text: string, publishedOn?: string): TimeExpression[] {
  const published = parseDay(publishedOn);
  const found = TIME_RULES.flatMap((rule) => matchesOf(rule, text, published));
  return withoutOverlaps(found.toSorted((a, b) => a.start - b.start || b.end - a.end));
}

function matchesOf(rule: TimeRule, text: string, published: Day | null): TimeExpression[] {
  return [...text.matchAll(rule.pattern)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    ...rule.value(match, published),
  }));
}

function withoutOverlaps(sorted: readonly TimeExpression[]): TimeExpression[] {
  const kept: TimeExpression[] = [];
  for (const expression of sorted) if (expression.start >= (kept.at(-1)?.end ?? 0)) kept.push(expression);
  return kept;
}
