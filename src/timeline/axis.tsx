import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import type { Article, Event } from '../article/article.ts';
import type { Mark, Ruler } from '../article/chronology.ts';
import { wordsAt } from '../article/span.ts';

/** The drawing's own units; it is scaled to the panel. */
const WIDTH = 352;
const EDGE = 10;
const ROW = 34;
const AXIS = 30;
/** Wide enough to be seen where the doubt is small. */
const NARROWEST = 5;

interface Props {
  readonly article: Article;
  readonly ruler: Ruler;
  readonly open: Event | null;
  readonly numberOf: (event: Event) => number;
}

/**
 * A ruler with its events: each on a row of its own, a solid mark where the article states the date, a band with soft
 * edges as wide as the doubt where it does not, and the article's phrase beside it. The list below says all of it too.
 */
export function Axis({ article, ruler, open, numberOf }: Props) {
  const x = scaleLinear(domainOf(ruler), [EDGE, WIDTH - EDGE]);
  const height = ruler.marks.length * ROW + AXIS;
  return (
    <svg
      viewBox={`0 0 ${WIDTH} ${height}`}
      aria-hidden="true"
      className="mt-2 block w-full overflow-visible"
      fontSize="12"
    >
      <Scale ruler={ruler} x={x} y={height - AXIS} />
      {ruler.marks.map((mark, row) => (
        <Placed
          key={mark.event.id}
          mark={mark}
          phrase={phraseOf(article, mark.event)}
          number={numberOf(mark.event)}
          x={x}
          y={row * ROW}
          base={height - AXIS}
          isOpen={mark.event.id === open?.id}
        />
      ))}
    </svg>
  );
}

type Scaled = (value: number) => number;

/** Before the article the scale ends with the article; on the calendar whole years stand around what is marked. */
function domainOf({ kind, marks }: Ruler): [number, number] {
  const first = Math.min(...marks.map(({ from }) => from));
  const last = Math.max(...marks.map(({ to }) => to));
  if (kind === 'beforeArticle') return [first - Math.max(1, -first * 0.06), 0];
  const room = Math.max(1, (last - first) * 0.08);
  return [Math.floor(first - room), Math.ceil(last + room)];
}

const MOST_TICKS = 4;
/** The least room for a tick's label beside the last one. */
const TICK_ROOM = 62;

function Scale({
  ruler,
  x,
  y,
}: {
  ruler: Ruler;
  x: ReturnType<typeof scaleLinear<number, number>>;
  y: number;
}) {
  const last = Math.max(...x.ticks(MOST_TICKS));
  const ticks = x
    .ticks(MOST_TICKS)
    .filter((tick) => Number.isInteger(tick) && (tick === last || x(last) - x(tick) > TICK_ROOM));
  return (
    <g className="stroke-soft text-soft">
      <line x1={EDGE} x2={WIDTH - EDGE} y1={y} y2={y} />
      {ticks.map((tick) => (
        <g key={tick} transform={`translate(${x(tick)} ${y})`}>
          <line y2={5} />
          <text y={19} textAnchor={anchorAt(x(tick))} className="fill-soft stroke-none">
            {labelOf(ruler, tick)}
          </text>
        </g>
      ))}
    </g>
  );
}

function labelOf({ kind }: Ruler, tick: number): string {
  if (kind === 'calendar') return String(tick);
  return tick === 0 ? 'the article' : `${-tick} years`;
}

function anchorAt(at: number): 'start' | 'middle' | 'end' {
  if (at < 30) return 'start';
  return at > WIDTH - 40 ? 'end' : 'middle';
}

interface PlacedProps {
  readonly mark: Mark;
  readonly phrase: string;
  readonly number: number;
  readonly x: Scaled;
  readonly y: number;
  readonly base: number;
  readonly isOpen: boolean;
}

function Placed({ mark, phrase, number, x, y, base, isOpen }: PlacedProps) {
  const id = useId();
  const left = x(mark.from);
  const width = Math.max(NARROWEST, x(mark.to) - left);
  const sure = mark.event.when.certainty === 'stated';
  const after = left + width / 2 < WIDTH * 0.55;
  const edge = sure ? 0 : width * 0.35;
  return (
    <g className={isOpen ? 'text-evidence' : 'text-ink'}>
      <line
        x1={left + width / 2}
        x2={left + width / 2}
        y1={y + 24}
        y2={base}
        className="stroke-hair"
        strokeDasharray={sure ? undefined : '2 3'}
      />
      {!sure && <SoftEdges id={id} />}
      <rect
        x={left - edge}
        y={y + 6}
        width={width + 2 * edge}
        height={18}
        rx={sure ? 2 : 0}
        fill={sure ? 'currentColor' : `url(#${id})`}
      />
      <text
        x={after ? left + width + edge + 8 : left - edge - 8}
        y={y + 20}
        textAnchor={after ? 'start' : 'end'}
        className="font-reading fill-ink"
        fontSize="13.5"
        fontWeight={isOpen ? 700 : 400}
      >
        {after && <EventNumber number={number} />}
        {phrase}
        {!after && <EventNumber number={number} before />}
      </text>
    </g>
  );
}

function EventNumber({ number, before = false }: { number: number; before?: boolean }) {
  return (
    <tspan className="font-interface fill-soft" fontSize="12" fontWeight={600}>
      {before ? `  ${number}` : `${number}  `}
    </tspan>
  );
}

function SoftEdges({ id }: { id: string }) {
  const stops = [
    [0, 0],
    [0.3, 0.75],
    [0.7, 0.75],
    [1, 0],
  ] as const;
  return (
    <linearGradient id={id}>
      {stops.map(([offset, opacity]) => (
        <stop key={offset} offset={offset} stopColor="currentColor" stopOpacity={opacity} />
      ))}
    </linearGradient>
  );
}

/** The article's phrase; the reserve stays with it. */
function phraseOf({ text }: Article, { when, status }: Event): string {
  const phrase = when.words ? shortened(wordsAt(text, when.words)) : '';
  return status === 'stated' ? phrase : `${phrase} (${status})`;
}

const LONGEST_PHRASE = 26;

function shortened(phrase: string): string {
  if (phrase.length <= LONGEST_PHRASE) return phrase;
  return `${phrase.slice(0, phrase.lastIndexOf(' ', LONGEST_PHRASE))} …`;
}
