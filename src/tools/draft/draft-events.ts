import type { Analysis, TimeExpression } from '../../text/analysis.ts';
import type { EventSource, WhenSource } from '../../authoring/schema.ts';
import { anchorFor } from './anchor-for.ts';
import { Ids } from '../../finding/ids.ts';
import type { Review } from './review.ts';

/** An event for each expression that gives a date or a distance in years; its label is for the editor to write. */
export function draftEvents(
  text: string,
  { times, quotes }: Analysis,
  review: Review,
): Record<string, EventSource> {
  const ids = new Ids();
  const sources: Record<string, EventSource> = {};
  for (const time of times) {
    const when = whenOf(text, time);
    const evidence = anchorFor(text, time);
    if (when === null || evidence === null) continue;
    const isClaimed = quotes.some((quote) => quote.start <= time.start && quote.end >= time.end);
    const words = text.slice(time.start, time.end).replace(/["“”]/g, '');
    const id = ids.next(`time ${words}`, 'event');
    sources[id] = {
      label: labelOf(words, isClaimed),
      status: isClaimed ? 'claimed' : 'stated',
      when,
      evidence,
      people: [],
    };
    review.add(
      time,
      'an event stands here: say what it was, whose it was, and how the article vouches for it',
    );
  }
  return sources;
}

function labelOf(words: string, isClaimed: boolean): string {
  return isClaimed ? `What was said to be at the time of “${words}”` : `What the article dates “${words}”`;
}

/** A date only where its year stands in the words; years before the article; nothing for what is vague. */
function whenOf(text: string, time: TimeExpression): WhenSource | null {
  const words = anchorFor(text, time);
  if (words === null) return null;
  const year = /^\d{3}/.exec(time.edtf ?? '')?.[0];
  if (time.edtf !== null && year !== undefined && text.slice(time.start, time.end).includes(year))
    return { edtf: time.edtf, words };
  const years = /^-P(\d+)Y$/.exec(time.relative ?? '')?.[1];
  if (years === undefined) return null;
  return { yearsBefore: Number(years), ...qualifierOf(text, time), words };
}

function qualifierOf(
  text: string,
  { start, approximate }: TimeExpression,
): { qualifier?: 'almost' | 'about' } {
  if (!approximate) return {};
  return {
    qualifier: /^(?:almost|nearly|less than|under)/i.test(text.slice(start, start + 10)) ? 'almost' : 'about',
  };
}
