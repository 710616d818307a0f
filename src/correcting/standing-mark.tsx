import type { Quote } from '../article/article.ts';
import { standingOf, type Standing } from '../article/standing.ts';

const SAYS: Readonly<Record<Standing, string>> = {
  stated: 'stated beside it',
  workedOut: 'worked out',
  corrected: 'corrected by you',
};

/** How an attribution stands, in words and by a line under them: whole, dotted, or with a pen before it. */
export function StandingMark({ quote }: { quote: Quote }) {
  const standing = standingOf(quote);
  if (standing === null) return null;
  return (
    <span data-standing={standing} className="standing">
      {standing === 'corrected' && <Pen />}
      {SAYS[standing]}
    </span>
  );
}

function Pen() {
  return (
    <svg
      aria-hidden="true"
      viewBox="0 0 16 16"
      className="mr-1 inline size-3"
      fill="none"
      stroke="currentColor"
    >
      <path
        d="M2.5 13.5l.8-3.2L11 2.6a1.4 1.4 0 0 1 2 0l.4.4a1.4 1.4 0 0 1 0 2L5.7 12.7z"
        strokeWidth="1.4"
      />
    </svg>
  );
}
