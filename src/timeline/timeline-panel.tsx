import type { Article, Event } from '../article/article.ts';
import { chronologyOf, happenedOrder, type Ruler } from '../article/chronology.ts';
import type { Span } from '../article/span.ts';
import { orderIn, viewWith, type Order } from '../links.ts';
import { hrefToView } from '../ui/address.ts';
import { PanelHeading } from '../ui/panel-heading.tsx';
import { useViewQuery } from '../ui/view-query.ts';
import { Axis } from './axis.tsx';
import { EventDetail } from './event-detail.tsx';
import { EventList } from './event-list.tsx';
import { Legend } from './legend.tsx';

interface Props {
  readonly article: Article;
  readonly open: Event | null;
  /** The paragraph that is being read; null above the first. */
  readonly reading: Span | null;
}

/** When things happened, how sure that is, and where the article tells of it. */
export function TimelinePanel({ article, open, reading }: Props) {
  const order = orderIn(useViewQuery());
  const listed = order === 'told' ? article.events : happenedOrder(article);
  const numbers = new Map(listed.map((event, index) => [event.id, index + 1]));
  const shared = { article, open, reading, order, numberOf: ({ id }: Event) => numbers.get(id) ?? 0 };
  return (
    <>
      {open ? <EventDetail article={article} event={open} /> : <PanelHeading>Timeline</PanelHeading>}
      <Orders order={order} />
      {order === 'told' ? (
        <EventList {...shared} events={article.events} />
      ) : (
        <Happened {...shared} chronology={chronologyOf(article)} />
      )}
      <Legend events={article.events} />
    </>
  );
}

const ORDERS: readonly { order: Order; label: string }[] = [
  { order: 'happened', label: 'As it happened' },
  { order: 'told', label: 'As it is told' },
];

function Orders({ order }: { order: Order }) {
  const query = useViewQuery();
  return (
    <nav aria-label="Order of the events" className="needs-script mt-3">
      <ul className="border-hair bg-paper flex w-fit gap-1 rounded-lg border p-1 text-sm">
        {ORDERS.map((each) => (
          <li key={each.order}>
            <a
              href={hrefToView(viewWith(query, 'order', each.order === 'told' ? 'told' : null))}
              aria-current={each.order === order ? 'true' : undefined}
              className="toggle text-soft hover:text-ink aria-[current]:bg-ink aria-[current]:text-paper block rounded px-3 py-1 font-medium"
            >
              {each.label}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

type HappenedProps = Parameters<typeof EventList>[0];

function Happened({
  chronology: { rulers, undated },
  ...shared
}: Omit<HappenedProps, 'events'> & { chronology: ReturnType<typeof chronologyOf> }) {
  return (
    <>
      {rulers.map((ruler) => (
        <section key={ruler.origin?.id ?? ruler.kind} aria-label={titleOf(ruler)} className="mt-6">
          <h3 className="text-soft text-sm font-semibold">{titleOf(ruler)}</h3>
          <Axis {...shared} ruler={ruler} />
          <EventList {...shared} events={ruler.marks.map(({ event }) => event)} />
        </section>
      ))}
      {rulers.length > 1 && (
        <p className="text-soft border-hair mt-2 border-t pt-3 text-sm leading-5">
          The article gives no date of its own, so nothing says how these scales stand to each other.
        </p>
      )}
      {undated.length > 0 && (
        <section aria-label="Without a date" className="mt-6">
          <h3 className="text-soft text-sm font-semibold">Without a date, in the order of the text</h3>
          <EventList {...shared} events={undated} />
        </section>
      )}
    </>
  );
}

function titleOf({ kind, origin }: Ruler): string {
  if (kind === 'calendar') return 'On the calendar';
  return origin ? `Years before this: ${origin.label}` : 'Years before the article';
}
