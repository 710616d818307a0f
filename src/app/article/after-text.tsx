import { createContext, use, useCallback, useState, type ComponentType } from 'react';
import type { Article } from '../../article/article.ts';
import { afterPaint } from '../../reader/after-paint.ts';

type Body = ComponentType<{ article: Article }>;

/** What the prerender brings along to be put after the text. */
export const AfterTextGiven = createContext<Body | null>(null);

const AS_IT_IS = { __html: '' };

/**
 * The place after the text, where nothing needs a script: what was prerendered stays as it is, and only a page that was
 * made in the browser asks for the code that makes it.
 */
export function AfterText({ article }: { article: Article }) {
  const given = use(AfterTextGiven);
  const [asked, setAsked] = useState<Body | null>(null);
  const askIfEmpty = useCallback((element: HTMLElement | null) => {
    if (element?.childElementCount !== 0) return undefined;
    return afterPaint(() => {
      void import('./after-text-body.tsx').then(
        ({ AfterTextBody }) => setAsked(() => AfterTextBody),
        // The text is read without it.
        () => undefined,
      );
    });
  }, []);
  if (given) return <Made key="made" Body={given} article={article} />;
  if (asked) return <Made key="made" Body={asked} article={article} />;
  return (
    <footer
      key="found"
      className="after-text"
      ref={askIfEmpty}
      dangerouslySetInnerHTML={AS_IT_IS}
      suppressHydrationWarning
    />
  );
}

function Made({ Body, article }: { Body: Body; article: Article }) {
  return (
    <footer className="after-text">
      <Body article={article} />
    </footer>
  );
}
