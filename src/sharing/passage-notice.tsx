import { useMemo, useState } from 'react';
import type { Article } from '../article/article.ts';
import { nearestPassages, type Near } from '../article/passage/passage-nearest.ts';
import { isRange, type PassageSelector, type Resolved } from '../article/passage/passage.ts';
import type { Span } from '../article/span.ts';
import { useKeys } from '../ui/keys.ts';
import { Comparison, MeantWords } from './passage-comparison.tsx';

/** Where the link leads: found, when the page shows other words than the article's; unreadable, when it says nothing. */
type Outcome = Resolved | { readonly kind: 'unreadable' };

interface Props {
  readonly article: Article;
  readonly selector: PassageSelector | null;
  readonly resolved: Outcome;
  /** The lower edge of what can be seen of the text, in CSS pixels from the window's top. */
  readonly floor: number;
  /** The path that opens other words; null when no link tells them apart. */
  readonly linkTo: (span: Span) => string | null;
}

/**
 * Says that the words of a link are not in the article as they stand, and shows them beside the nearest ones. Nothing is
 * lit by it: going to other words is the reader's choice, and has an address of its own.
 */
export function PassageNotice({ article, selector, resolved, floor, linkTo }: Props) {
  const [closed, setClosed] = useState(false);
  const near = useMemo(
    () =>
      selector && resolved.kind !== 'found' && resolved.kind !== 'unreadable'
        ? nearestPassages(article.text, selector, resolved, article.language)
        : [],
    [article, selector, resolved],
  );
  if (closed) return null;
  return (
    <Bar title={TITLES[resolved.kind]} floor={floor} onClose={() => setClosed(true)}>
      <p className="mt-1.5">{explanationOf(resolved, near)}</p>
      {selector && resolved.kind === 'missing' && near.length === 0 && (
        <MeantWords article={article} words={wordsOf(selector)} />
      )}
      {near.map((place) => (
        <Comparison key={place.span.start} article={article} near={place} to={linkTo(place.span)} />
      ))}
    </Bar>
  );
}

interface BarProps {
  readonly title: string;
  readonly floor: number;
  readonly onClose: () => void;
  readonly children: React.ReactNode;
}

/** A bar at the foot of the text, in the way of nothing above it: the page is read on as it is. */
function Bar({ title, floor, onClose, children }: BarProps) {
  useKeys([{ key: 'Escape', label: 'Close the notice', run: onClose }], { height: 'above' });
  return (
    <section
      aria-labelledby="passage-notice"
      className="passage-notice"
      style={{ '--floor': `${innerHeight - floor}px` } as React.CSSProperties}
    >
      <div className="flex items-start justify-between gap-3">
        <div role="alert">
          <h2 id="passage-notice" className="text-base font-semibold">
            {title}
          </h2>
        </div>
        <button type="button" className="button shrink-0" onClick={onClose}>
          Close
        </button>
      </div>
      {children}
    </section>
  );
}

const TITLES: Readonly<Record<Outcome['kind'], string>> = {
  missing: 'The words of this link are not in the article as it stands',
  changed: 'This passage has changed since the link was made',
  elsewhere: 'This link does not lead to one passage',
  unreadable: 'This link cannot be read',
  found: 'The page does not show the article’s own words',
};

/** What happened, and that nothing is marked. */
function explanationOf(resolved: Outcome, near: readonly Near[]): string {
  switch (resolved.kind) {
    case 'missing':
      return near.length > 0
        ? 'Nothing is marked. What the link meant stands here beside the nearest words of today.'
        : 'Nothing is marked, and nothing in the article is near the words that the link meant.';
    case 'changed':
      return 'It begins and ends as it did, but words between are different. The link does not carry those, so nothing is marked.';
    case 'elsewhere':
      return elsewhere(resolved.spans.length);
    case 'unreadable':
      return 'What it says of a passage is too long or not whole, so nothing is marked. The article is as it always is.';
    case 'found':
      return 'Something in this browser, a translator perhaps, has put other words in their place, so nothing is marked.';
  }
}

function elsewhere(places: number): string {
  if (places === 1)
    return 'Its words stand in the article, but not beside the words that it names. Nothing is marked.';
  const shown = places > 3 ? ' The first three are here.' : '';
  return `Its words stand in ${places} places of the article, and it does not tell which one is meant. Nothing is marked.${shown}`;
}

function wordsOf(selector: PassageSelector): string {
  return isRange(selector) ? `${selector.start} … ${selector.end}` : selector.exact;
}
