import type { TimeExpression } from '../analysis.ts';
import { type Day, parseDay } from './calendar.ts';
import { TIME_RULES, type TimeRule } from './rules.ts';
import { directionAt } from './tense.ts';

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
  const found: TimeExpression[] = [];
  for (const match of text.matchAll(rule.pattern)) {
    const lead = rule.before?.exec(text.slice(Math.max(0, match.index - LONGEST_LEAD), match.index));
    if (lead === null) continue;
    const start = match.index - (lead?.[0].length ?? 0);
    const end = match.index + match[0].length;
    const direction = published === null ? null : directionAt(text, start, end);
    found.push({
      start,
      end,
      ...rule.value([...match, ...(lead?.slice(1) ?? [])], { published, direction }),
    });
  }
  return found;
}

/** "more than a couple of " and the like. */
const LONGEST_LEAD = 32;

function withoutOverlaps(sorted: readonly TimeExpression[]): TimeExpression[] {
  const kept: TimeExpression[] = [];
  for (const expression of sorted) if (expression.start >= (kept.at(-1)?.end ?? 0)) kept.push(expression);
  return kept;
}
