import { useRef, type RefObject } from 'react';
import type { Article, Quote } from '../article/article.ts';
import { pathTo } from '../links.ts';
import { hrefOf } from '../ui/address.ts';
import { counted } from '../ui/counted.ts';
import { useKeys } from '../ui/keys.ts';
import { nextUnsure, unsureOf } from './sources-of.ts';

interface Props {
  readonly article: Article;
  /** The quotation that is open, if one is. */
  readonly quote: Quote | null;
  /** The key answers while this holds the focus. */
  readonly within: RefObject<Element | null>;
}

/** A step to the next quotation to look at, from wherever the reader is; nothing where there is no other. */
export function NextUnsure({ article, quote, within }: Props) {
  const next = nextUnsure(article, quote);
  return next && <Step article={article} quote={quote} next={next} within={within} />;
}

function Step({ article, quote, next, within }: Props & { readonly next: Quote }) {
  const link = useRef<HTMLAnchorElement>(null);
  useKeys([{ key: 'n', label: 'Next unsure quotation', run: () => link.current?.click() }], { within });
  const unsure = unsureOf(article);
  const place = quote ? unsure.indexOf(quote) + 1 : 0;
  return (
    <p className="needs-script mt-4 flex flex-wrap items-baseline gap-x-3 text-sm leading-5">
      <span className="text-soft">
        {place > 0
          ? `Unsure: ${place} of ${unsure.length}`
          : `${counted(unsure.length, 'quotation')} to look at`}
      </span>
      <a
        ref={link}
        href={hrefOf(pathTo({ kind: 'quote', ref: article.ref, id: next.id }))}
        aria-keyshortcuts="n"
        className="underline underline-offset-4"
      >
        {quote ? 'Next unsure quotation' : 'Go through them'}
      </a>
    </p>
  );
}
