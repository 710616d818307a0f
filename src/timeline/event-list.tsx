import type { Article, Event } from '../article/article.ts';
import { overlaps, wordsAt, type Span } from '../article/span.ts';
import { pathTo, orderQuery, type Order } from '../links.ts';
import { hrefOf } from '../ui/address.ts';
import { Reserved } from '../ui/status-mark.tsx';
import { EventMark } from './event-mark.tsx';
import { signOf, whenOf } from './when.ts';

interface Props {
  readonly article: Article;
  readonly events: readonly Event[];
  readonly open: Event | null;
  readonly reading: Span | null;
  readonly order: Order;
  /** The number that an event has in the drawing and in the list. */
  readonly numberOf: (event: Event) => number;
}

/** Events as a list that says everything the drawing shows; the one being read now is marked. */
export function EventList({ article, events, open, reading, order, numberOf }: Props) {
  return (
    <ol className="mt-1 flex flex-col">
      {events.map((event) => (
        <li key={event.id} value={numberOf(event)} className="border-hair border-b last:border-0">
          <Entry
            article={article}
            event={event}
            order={order}
            number={numberOf(event)}
            isOpen={event.id === open?.id}
            isRead={reading !== null && event.evidence.some((span) => overlaps(span, reading))}
          />
        </li>
      ))}
    </ol>
  );
}

interface EntryProps extends Pick<Props, 'article' | 'order'> {
  readonly event: Event;
  readonly number: number;
  readonly isOpen: boolean;
  readonly isRead: boolean;
}

function Entry({ article, event, order, number, isOpen, isRead }: EntryProps) {
  const { id, label, status, when } = event;
  return (
    <a
      href={hrefOf(pathTo({ kind: 'event', ref: article.ref, id })) + orderQuery(order)}
      aria-current={isOpen ? 'true' : isRead ? 'location' : undefined}
      className="current-line group aria-[current=location]:border-ink aria-[current=true]:border-evidence -ml-4 flex gap-3 border-l-[3px] border-transparent py-3 pl-[0.8125rem]"
    >
      <EventMark sign={signOf(when)} />
      <span className="min-w-0">
        <span className="block text-[0.9375rem] leading-6 underline-offset-4 group-hover:underline">
          <span className="text-soft text-sm font-semibold">{number}</span>{' '}
          <Reserved status={status} label={label} />
        </span>
        <span className="text-soft block text-sm leading-6">
          {when.words && <span className="font-reading text-ink">{wordsAt(article.text, when.words)}</span>}
          {when.words && ' · '}
          {whenOf(article, event)}
          {when.certainty === 'workedOut' && ', worked out'}
        </span>
        {isRead && <span className="sr-only">(being read)</span>}
      </span>
    </a>
  );
}
