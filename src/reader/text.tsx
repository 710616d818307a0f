import { createContext, memo, use, useCallback, useState } from 'react';
import type { Article } from '../article/article.ts';
import { checksum } from '../article/checksum.ts';
import { litBy, type Open } from '../article/lit.ts';
import { pathTo } from '../links.ts';
import { TEXT_ID } from './element-ids.ts';
import { textMarkup, type TextMaker } from './markup.ts';
import { tellDragsFromClicks } from './pressing.ts';

/** Above this many words, sections that are out of sight are not laid out. Shorter ones would only lose by it. */
const LONG = 10_000;

/** Only a page that was made beforehand says what it shows: in a browser the text is made from what was loaded. */
const isBuild = typeof document === 'undefined';

/** What makes the text; where many pages of an article are made beforehand, something that keeps what they have in common. */
export const TextMaking = createContext<TextMaker>(textMarkup);

export interface TextProps {
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

function TextOnce({ article, open, base }: TextProps) {
  const make = use(TextMaking);
  const [markup] = useState(() => ({
    __html: isInDocument(article) ? '' : make(article, open ? litBy(article, open) : [], base),
  }));
  const attach = useCallback(
    (element: HTMLElement | null) => {
      if (!element) return undefined;
      if (element.childElementCount === 0) element.innerHTML = textMarkup(article, [], base);
      return tellDragsFromClicks(element);
    },
    [article, base],
  );
  return (
    <div
      {...textAttributes(article)}
      data-sum={isBuild ? checksum(article.text) : undefined}
      dangerouslySetInnerHTML={markup}
      suppressHydrationWarning
      ref={attach}
    />
  );
}

/** What the element of an article's text says of it. */
export function textAttributes(article: Article) {
  return {
    id: TEXT_ID,
    'data-article': pathTo({ kind: 'article', ref: article.ref }),
    lang: article.language,
    className: 'text',
    'data-long': isLongText(article) || undefined,
  };
}

export function isLongText({ wordCount }: Article): boolean {
  return wordCount > LONG;
}

function isInDocument({ ref }: Article): boolean {
  if (isBuild) return false;
  return document.getElementById(TEXT_ID)?.dataset['article'] === pathTo({ kind: 'article', ref });
}
