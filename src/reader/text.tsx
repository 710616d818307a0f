import { memo, useCallback, useState, type MouseEvent } from 'react';
import type { Article } from '../article/article.ts';
import { litBy, type Open } from '../article/lit.ts';
import { TEXT_ID } from './element-ids.ts';
import { textMarkup } from './markup.ts';
import { endsSelection, letSelect } from './pressing.ts';

/** Above this many words, sections that are out of sight are not laid out. Shorter ones would only lose by it. */
const LONG = 10_000;

interface Props {
  readonly article: Article;
  /** What the first paint lights; later changes are `useLight`'s. */
  readonly open: Open | null;
  readonly base: string;
}

/**
 * The article's text. It is rendered once and never again; a text that is in the document already (prerendered) is left
 * as it is. Should hydration fail elsewhere, React makes the page anew: then the text is filled in again.
 */
export const Text = memo(TextOnce, (before, after) => before.article === after.article);

function TextOnce({ article, open, base }: Props) {
  const [markup] = useState(() => ({
    __html: isInDocument(article) ? '' : textMarkup(article, open ? litBy(article, open) : [], base),
  }));
  const fill = useCallback(
    (element: HTMLElement | null) => {
      if (element?.childElementCount === 0) element.innerHTML = textMarkup(article, [], base);
    },
    [article, base],
  );
  const press = (event: MouseEvent<HTMLElement>) => {
    const link = linkUnder(event);
    if (link) letSelect(link);
  };
  const release = (event: MouseEvent<HTMLElement>) => {
    if (linkUnder(event) && endsSelection(event)) event.preventDefault();
  };
  return (
    // The links inside are what is clicked and what has the focus: the handlers only tell a click from a drag.
    // oxlint-disable-next-line
    <div
      id={TEXT_ID}
      data-slug={article.slug}
      lang={article.language}
      className="text"
      data-long={article.wordCount > LONG || undefined}
      onMouseDown={press}
      onClick={release}
      dangerouslySetInnerHTML={markup}
      suppressHydrationWarning
      ref={fill}
    />
  );
}

function isInDocument({ slug }: Article): boolean {
  return typeof document !== 'undefined' && document.getElementById(TEXT_ID)?.dataset['slug'] === slug;
}

/** The link under a plain press; null for one that the browser should take: a new tab, a middle button. */
function linkUnder(event: MouseEvent): HTMLAnchorElement | null {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  return plain && event.target instanceof Element ? event.target.closest('a') : null;
}
