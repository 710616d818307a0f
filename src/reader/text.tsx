import { memo, useCallback, useState, type MouseEvent } from 'react';
import { useNavigate } from 'react-router-dom';
import type { Article } from '../article/article.ts';
import type { Lit } from '../article/lit.ts';
import { TEXT_ID } from './element-ids.ts';
import { textMarkup } from './markup.ts';
import { endsSelection, letSelect } from './pressing.ts';

/** Above this many words, sections that are out of sight are not laid out. Shorter ones would only lose by it. */
const LONG = 10_000;

interface Props {
  readonly article: Article;
  /** What the first paint lights; later changes are `light`'s. */
  readonly lit: readonly Lit[];
  readonly base: string;
}

/**
 * The article's text. It is rendered once and never again; a text that is in the document already (prerendered) is left
 * as it is. Should hydration fail elsewhere, React makes the page anew: then the text is filled in again.
 */
export const Text = memo(TextOnce, (before, after) => before.article === after.article);

function TextOnce({ article, lit, base }: Props) {
  const navigate = useNavigate();
  const [markup] = useState(() => ({
    __html: isInDocument(article) ? '' : textMarkup(article, lit, base),
  }));
  const fill = useCallback(
    (element: HTMLElement | null) => {
      if (element?.childElementCount === 0) element.innerHTML = textMarkup(article, [], base);
    },
    [article, base],
  );
  const open = (event: MouseEvent<HTMLElement>) => {
    const link = linkToFollow(event);
    if (!link) return;
    event.preventDefault();
    if (endsSelection(event)) return;
    void navigate(link.pathname.slice(base.length) + link.search, {
      preventScrollReset: true,
      flushSync: true,
    });
  };
  const press = (event: MouseEvent<HTMLElement>) => {
    const link = linkToFollow(event);
    if (link) letSelect(link);
  };
  return (
    // The links inside are what is clicked and what has the focus: the handler only spares a request.
    // oxlint-disable-next-line
    <div
      id={TEXT_ID}
      data-slug={article.slug}
      lang={article.language}
      className="text"
      data-long={article.wordCount > LONG || undefined}
      onMouseDown={press}
      onClick={open}
      dangerouslySetInnerHTML={markup}
      suppressHydrationWarning
      ref={fill}
    />
  );
}

function isInDocument({ slug }: Article): boolean {
  return typeof document !== 'undefined' && document.getElementById(TEXT_ID)?.dataset['slug'] === slug;
}

/** The link under a plain click; null for a click that the browser should take: a new tab, a middle button. */
function linkToFollow(event: MouseEvent): HTMLAnchorElement | null {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!plain || event.defaultPrevented || !(event.target instanceof Element)) return null;
  return event.target.closest('a');
}
