import { Activity, useCallback, useMemo, useState, type ComponentType } from 'react';
import { flushSync } from 'react-dom';
import { useLoaderData } from 'react-router-dom';
import type { Article } from '../../article/article.ts';
import { afterPaint } from '../../reader/after-paint.ts';
import { Ahead } from './ahead.ts';
import { MadeAhead } from './made-ahead.tsx';

/**
 * What stands at the address of a new article and at an opened one's. Each puts itself here when its code is there, which the route of
 * its address waits for; so neither page loads the other's code.
 */
export const parts: {
  New: ComponentType | null;
  Article: ComponentType<{ readonly loaded: Article }> | null;
} = { New: null, Article: null };

/**
 * The place of a new article and of an opened one. The routes of both show it, so that it stays when the one follows the other: while
 * a text is checked, the page of its article is made. To open it is to show what is there; its address follows when it has been painted.
 */
export function OwnPlace() {
  const loaded = useLoaderData<Article | undefined>();
  const hasAddress = loaded !== undefined;
  const { made, isBefore, ahead } = useMade(hasAddress);
  const { New, Article } = parts;
  const article = loaded ?? made?.article;
  const page = Article && article && <Article key={article.ref.slug} loaded={article} />;
  const isMade = made !== null && made.article.ref.slug === article?.ref.slug;
  return (
    <>
      {!hasAddress && New && (
        <Activity mode={isBefore && isMade ? 'hidden' : 'visible'}>
          <Ahead value={ahead}>
            <New />
          </Ahead>
        </Activity>
      )}
      {isMade ? (
        <MadeAhead stage={made.stage} isShown={isBefore || hasAddress} hasAddress={hasAddress}>
          {page}
        </MadeAhead>
      ) : (
        page
      )}
    </>
  );
}

/** An article whose page is made, and the element that it is made in. */
interface Made {
  readonly article: Article;
  readonly stage: HTMLElement;
}

/** What is made ahead; and whether it is shown before its address. */
function useMade(hasAddress: boolean) {
  const [made, setMade] = useState<Made | null>(null);
  const [isBefore, setIsBefore] = useState(false);
  if (hasAddress && isBefore) setIsBefore(false);
  const set = useCallback((article: Article | null) => {
    setMade(article && { article, stage: document.createElement('div') });
    setIsBefore(false);
  }, []);
  const show = useCallback(
    async ({ slug }: Article['ref']) => {
      if (made?.article.ref.slug !== slug || made.stage.childElementCount === 0) return;
      // Asked before: afterwards the browser would lay the page out to answer.
      const isDown = scrollY > 0;
      flushSync(() => setIsBefore(true));
      if (isDown) scrollTo({ top: 0, behavior: 'instant' });
      await new Promise<void>((resolve) => void afterPaint(resolve));
    },
    [made],
  );
  const ahead = useMemo(() => ({ set, show }), [set, show]);
  return { made, isBefore, ahead };
}
