import { useSuspenseQuery } from '@tanstack/react-query';
import { memo, useDeferredValue, useMemo } from 'react';
import { useLocation, useParams } from 'react-router-dom';
import type { Article } from '../../article/article.ts';
import type { Open } from '../../article/lit.ts';
import { articleQuery } from '../../shelves/library.ts';
import type { Shelf } from '../../article/ref.ts';
import { pathTo, placeAt, type Place } from '../../links.ts';
import { Outline } from '../../reader/outline.tsx';
import { Progress } from '../../reader/progress.tsx';
import { openedElementId } from '../../reader/element-ids.ts';
import { Text } from '../../reader/text.tsx';
import { useLight } from '../../reader/use-light.ts';
import { useVoiceAlone } from '../../reader/use-voice-alone.ts';
import { Voices } from '../../reader/voices.tsx';
import { useViewQuery } from '../../ui/view-query.ts';
import { base } from '../../ui/address.ts';
import { AfterText } from './after-text.tsx';
import { articleHead } from '../../pages/head.ts';
import { Masthead } from './masthead.tsx';
import { openAt } from '../../pages/open.ts';
import { PageHead } from '../shell/page-head.tsx';
import { Panel } from './panel.tsx';
import { PassageGate } from '../passages/passage-gate.tsx';
import { useArrival } from './use-arrival.ts';

/** An article: the text stays, the panel beside it changes with the address. */
export function ArticlePage({ shelf }: { shelf: Shelf }) {
  const { slug = '' } = useParams();
  const { data: article } = useSuspenseQuery(articleQuery({ shelf, slug }));
  const { pathname } = useLocation();
  const view = useMemo((): View => {
    const place = placeAt(pathname) ?? ({ kind: 'article', ref: article.ref } as const);
    return { article, place, open: openAt(article, place) };
  }, [article, pathname]);
  const painted = useDeferredValue(view);
  return (
    <>
      {isKnown(view) && isKnown(painted) && <ArticleHead {...painted} />}
      <ArticleView {...view} />
    </>
  );
}

interface View {
  readonly article: Article;
  readonly place: Place;
  readonly open: Open | null;
}

/** An address that names nothing in the article has its head from the error beside the text. */
function isKnown({ place, open }: View): boolean {
  return open !== null || place.kind === 'article' || place.kind === 'panel';
}

/** The head is made when what a click opened has been painted: to cut words where their sense stays takes a while. */
const ArticleHead = memo(function ArticleHead({ article, place, open }: View) {
  return <PageHead head={articleHead(article, place, open)} />;
});

function ArticleView({ article, place, open }: View) {
  const query = useViewQuery();
  useLight(article, open);
  useVoiceAlone(article, query);
  useArrival(article, place, open);
  return (
    <div className="page" data-opened={open ? openedElementId(open) : undefined}>
      <Progress />
      <main id="main" tabIndex={-1} className="page-text outline-none">
        <Masthead article={article} />
        <div className="page-side">
          <div className="hidden three:block">
            <Outline article={article} />
          </div>
          <Voices article={article} />
        </div>
        <Text article={article} open={open} base={base} />
        <AfterText key={pathTo({ kind: 'article', ref: article.ref })} article={article} />
        <PassageGate article={article} />
      </main>
      <Panel article={article} place={place} open={open} />
    </div>
  );
}
