import { scaleLinear } from 'd3-scale';
import { useId } from 'react';
import type { Article, Event } from '../article/article.ts';
import type { Mark, Ruler } from '../article/chronology.ts';
import { wordsAt } from '../article/span.ts';
import { AxisLabel } from './axis-label.tsx';

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

/** How much of a ruler, of its length, an open span is given beyond its known end, and at least so many years. */
const OPEN = 0.3;
const OPEN_YEARS = 4;

/** Before the article the scale ends with the article; on the calendar whole years stand around what is marked. */
function domainOf({ kind, marks }: Ruler): [number, number] {
  const first = Math.min(...marks.map(({ from }) => from));
  const last = Math.max(...marks.map(({ to }) => to));
  if (kind !== 'calendar') return [first - Math.max(1, -first * 0.06), 0];
  const room = Math.max(1, (last - first) * 0.08);
  const beyond = (side: Mark['open']) =>
    marks.some(({ open }) => open === side) ? Math.max(OPEN_YEARS, (last - first) * OPEN) : room;
  return [Math.floor(first - beyond('start')), Math.ceil(last + beyond('end'))];
}

const MOST_TICKS = 4;
/** A letter of a tick's label at its widest, in the drawing's units: a reader may set letters wide apart. */
const LETTER = 8;

/** Whole years whose labels do not run into each other: the last one, and from there towards the first. */
function ticksOf(ruler: Ruler, x: Ticked): number[] {
  const kept: number[] = [];
  let room = Infinity;
  for (const tick of x.ticks(MOST_TICKS).filter(Number.isInteger).toReversed()) {
    const width = labelOf(ruler, tick).length * LETTER;
    const start = x(tick) - { start: 0, middle: width / 2, end: width }[anchorAt(x(tick))];
    if (start + width >= room) continue;
    kept.push(tick);
    room = start;
  }
  return kept;
}

type Ticked = ReturnType<typeof scaleLinear<number, number>>;

function Scale({ ruler, x, y }: { ruler: Ruler; x: Ticked; y: number }) {
  return (
    <g className="stroke-soft text-soft">
      <line x1={EDGE} x2={WIDTH - EDGE} y1={y} y2={y} />
      {ticksOf(ruler, x).map((tick) => (
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
  return tick === 0 ? (kind === 'beforeEvent' ? 'this' : 'the article') : `${-tick} years`;
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
  const bar = barOf(mark, x);
  const { left, right, known } = bar;
  const after = (left + right) / 2 < WIDTH * 0.55;
  return (
    <g className={isOpen ? 'text-evidence' : 'text-ink'} data-event={mark.event.id} data-drawn={bar.drawn}>
      <line
        x1={known}
        x2={known}
        y1={y + 24}
        y2={base}
        className="stroke-hair"
        strokeDasharray={bar.drawn === 'sure' ? undefined : '2 3'}
      />
      {bar.drawn !== 'sure' && <Fading id={id} drawn={bar.drawn} />}
      <rect
        x={left}
        y={y + 6}
        width={right - left}
        height={18}
        rx={bar.drawn === 'sure' ? 2 : 0}
        fill={bar.drawn === 'sure' ? 'currentColor' : `url(#${id})`}
      />
      <foreignObject
        x={after ? right + 8 : 0}
        y={y - 2}
        width={Math.max(0, after ? WIDTH - right - 8 : left - 8)}
        height={ROW}
        className="overflow-visible"
      >
        <AxisLabel phrase={phrase} number={number} after={after} isOpen={isOpen} />
      </foreignObject>
    </g>
  );
}

interface Bar {
  /** Solid; with soft edges as wide as the doubt; or fading out where the span is open. */
  readonly drawn: 'sure' | 'unsure' | 'open-start' | 'open-end';
  readonly left: number;
  readonly right: number;
  /** Where the thread to the scale hangs: the middle, or the end that is known. */
  readonly known: number;
}

/** How far an open span is drawn from its known end, in the drawing's units. */
const OPEN_LENGTH = 72;

function barOf({ event, from, to, open }: Mark, x: Scaled): Bar {
  const first = x(from);
  if (open === 'start')
    return { drawn: 'open-start', left: Math.max(0, x(to) - OPEN_LENGTH), right: x(to), known: x(to) };
  if (open === 'end')
    return { drawn: 'open-end', left: first, right: Math.min(WIDTH, first + OPEN_LENGTH), known: first };
  const width = Math.max(NARROWEST, x(to) - first);
  const known = first + width / 2;
  if (event.when.certainty === 'stated') return { drawn: 'sure', left: first, right: first + width, known };
  const edge = width * 0.35;
  return { drawn: 'unsure', left: first - edge, right: first + width + edge, known };
}

const STOPS: Readonly<Record<Exclude<Bar['drawn'], 'sure'>, readonly (readonly [number, number])[]>> = {
  unsure: [
    [0, 0],
    [0.3, 0.75],
    [0.7, 0.75],
    [1, 0],
  ],
  'open-start': [
    [0, 0],
    [1, 0.85],
  ],
  'open-end': [
    [0, 0.85],
    [1, 0],
  ],
};

function Fading({ id, drawn }: { id: string; drawn: Exclude<Bar['drawn'], 'sure'> }) {
  return (
    <linearGradient id={id}>
      {STOPS[drawn].map(([offset, opacity]) => (
        <stop key={offset} offset={offset} stopColor="currentColor" stopOpacity={opacity} />
      ))}
    </linearGradient>
  );
}

/** The article's phrase; the reserve stays with it. */
function phraseOf({ text }: Article, { when, status }: Event): string {
  const phrase = when.words ? shortened(wordsAt(text, when.words)) : '';
  return status === 'stated' ? phrase : `${status}: ${phrase}`;
}

const LONGEST_PHRASE = 26;

function shortened(phrase: string): string {
  if (phrase.length <= LONGEST_PHRASE) return phrase;
  return `${phrase.slice(0, phrase.lastIndexOf(' ', LONGEST_PHRASE))} …`;
}
