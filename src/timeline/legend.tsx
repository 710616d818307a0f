import type { Event } from '../article/article.ts';
import { EventMark } from './event-mark.tsx';
import { signOf, SIGNS, type Sign } from './when.ts';

const ALL: readonly Sign[] = ['stated', 'open', 'approximate', 'workedOut', 'undated'];

/** What the marks mean: those that this article uses. */
export function Legend({ events }: { events: readonly Event[] }) {
  const used = ALL.filter((sign) => events.some(({ when }) => signOf(when) === sign));
  return (
    <details className="text-soft mt-4 text-sm">
      <summary className="hover:text-ink w-fit py-1">What the marks mean</summary>
      <ul className="mt-1 flex flex-col gap-1">
        {used.map((sign) => (
          <li key={sign} className="flex gap-3 leading-6">
            <EventMark sign={sign} />
            {SIGNS[sign]}
          </li>
        ))}
      </ul>
    </details>
  );
}
