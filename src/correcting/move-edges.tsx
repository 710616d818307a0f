import type { RefObject } from 'react';
import type { Article, Quote } from '../article/article.ts';
import { wordsAt } from '../article/span.ts';
import { useKeys } from '../ui/keys.ts';
import { movedEdge } from './corrections-of.ts';
import type { Correcting } from './correcting.ts';

const MOVES = [
  { edge: 'start', to: 'out', key: '[', label: 'Begin a word earlier', short: 'earlier' },
  { edge: 'start', to: 'in', key: '{', label: 'Begin a word later', short: 'later' },
  { edge: 'end', to: 'in', key: '}', label: 'End a word earlier', short: 'earlier' },
  { edge: 'end', to: 'out', key: ']', label: 'End a word later', short: 'later' },
] as const;

interface Props {
  readonly article: Article;
  readonly quote: Quote;
  readonly within: RefObject<Element | null>;
  readonly correcting: Correcting;
}

/** A quotation's edges, moved by a word at a time. */
export function MoveEdges({ article, quote, within, correcting }: Props) {
  const moves = MOVES.map((move) => ({
    ...move,
    run: () => {
      const moved = movedEdge(article, quote, move.edge, move.to);
      if (!moved) return false;
      const { correction, at } = moved;
      const words = wordsAt(article.text, at);
      const edge = move.edge === 'start' ? `begins “${words.slice(0, 30)}…”` : `ends “…${words.slice(-30)}”`;
      correcting.correct(correction, { says: `The quotation ${edge}.`, at });
    },
  }));
  useKeys(moves, { within });
  return (
    <dl className="mt-3 grid grid-cols-[6.5rem_1fr] items-center gap-y-2 text-sm">
      {(['start', 'end'] as const).map((edge) => (
        <div key={edge} className="contents">
          <dt className="text-soft">{edge === 'start' ? 'Begin a word' : 'End a word'}</dt>
          <dd className="flex flex-wrap gap-2">
            {moves
              .filter((move) => move.edge === edge)
              .map(({ key, label, short, run }) => (
                <button
                  key={key}
                  type="button"
                  className="button"
                  aria-label={label}
                  aria-keyshortcuts={key}
                  onClick={run}
                >
                  {short}
                </button>
              ))}
          </dd>
        </div>
      ))}
    </dl>
  );
}
