import type { Event } from '../article/article.ts';
import type { Certainty } from '../article/time.ts';
import { EventMark } from './event-mark.tsx';
import { CERTAINTIES } from './when.ts';

const ALL: readonly Certainty[] = ['stated', 'approximate', 'workedOut', 'undated'];

/** What the marks mean: those that this article uses. */
export function Legend({ events }: { events: readonly Event[] }) {
  const used = ALL.filter((certainty) => events.some(({ when }) => when.certainty === certainty));
  return (
    <details className="text-soft mt-4 text-sm">
      <summary className="hover:text-ink w-fit py-1">What the marks mean</summary>
      <ul className="mt-1 flex flex-col gap-1">
        {used.map((certainty) => (
          <li key={certainty} className="flex gap-3 leading-6">
            <EventMark certainty={certainty} />
            {CERTAINTIES[certainty]}
          </li>
        ))}
      </ul>
    </details>
  );
}
