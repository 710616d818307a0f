import { memo, useDeferredValue, useMemo, useState, type ReactNode } from 'react';
import { useLoaderData, useLocation } from 'react-router-dom';
import type { Article } from '../../article/article.ts';
import type { Open } from '../../article/lit.ts';
import { pathTo, placeAt, type Place } from '../../links.ts';
import { Outline } from '../../reader/outline.tsx';
import { Progress } from '../../reader/progress.tsx';
import { openedElementId } from '../../reader/element-ids.ts';
import { Text, type TextProps } from '../../reader/text.tsx';
import { useLight } from '../../reader/use-light.ts';
import { useVoiceAlone } from '../../reader/use-voice-alone.ts';
import { Voices } from '../../reader/voices.tsx';
import { Boundary } from '../../ui/boundary.tsx';
import { OnEveryPage } from '../../ui/on-every-page.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { WhenIdle } from '../../ui/when-idle.tsx';
import { useViewQuery } from '../../ui/view-query.ts';
import { base } from '../../ui/address.ts';
import { AfterText } from './after-text.tsx';
import { articleHead } from '../../pages/head.ts';
import { Masthead } from './masthead.tsx';
import { openAt } from '../../pages/open.ts';
import { PageHead } from '../shell/page-head.tsx';
import { Panel } from './panel.tsx';
import { PassageGate } from '../passages/passage-gate.tsx';
import { SectionsMenu } from './sections-menu.tsx';
import { useArrival } from './use-arrival.ts';

/** An article of the site, which stays as it was loaded. */
export function ArticlePage() {
  return <ShownArticle article={useLoaderData<Article>()} />;
}

interface Props {
  readonly article: Article;
  /** What is to be said of the article, above its text. */
  readonly notice?: ReactNode;
  /** How the text is shown; `edition` counts what it was in turn. */
  readonly inText?: (text: TextProps, edition: number) => ReactNode;
}

const inText = (text: TextProps, edition: number) => <Text key={edition} {...text} />;

/** An article: the text stays, the panel beside it changes with the address. */
export function ShownArticle({ article, ...others }: Props) {
  const { pathname } = useLocation();
  const view = useMemo((): View => {
    const place = placeAt(pathname) ?? ({ kind: 'article', ref: article.ref } as const);
    return { article, place, open: openAt(article, place) };
  }, [article, pathname]);
  const painted = useDeferredValue(view);
  return (
    <>
      <Boundary>{isKnown(view) && isKnown(painted) && <ArticleHead {...painted} />}</Boundary>
      <ArticleView key={pathTo({ kind: 'article', ref: article.ref })} {...view} {...others} />
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

/** The text and the panel are what the page is for; of the rest, what fails is not there. */
function ArticleView({
  article,
  place,
  open,
  notice,
  inText: shown = inText,
}: View & Omit<Props, 'article'>) {
  const edition = useEdition(article);
  useLight(article, open);
  useArrival(article, place, open);
  return (
    <div className="page" data-opened={open ? openedElementId(open) : undefined}>
      <Boundary>
        <VoiceAlone article={article} />
        <Progress />
      </Boundary>
      <main id="main" tabIndex={-1} className="page-text outline-none">
        <OnEveryPage part="above">
          <Masthead article={article} notice={notice} />
          <div className="page-side">
            <Boundary>
              <SectionsMenu>
                <Outline article={article} />
              </SectionsMenu>
            </Boundary>
            <Boundary>
              <Voices article={article} />
            </Boundary>
          </div>
        </OnEveryPage>
        {shown({ article, open, base }, edition)}
        <Boundary>
          <WhenIdle load={loadKeptPlace} given={{ article }} />
        </Boundary>
        <Boundary>
          <OnEveryPage part="after">
            <AfterText article={article} />
          </OnEveryPage>
        </Boundary>
        <Boundary instead={<NoticeLine>{NO_PASSAGES}</NoticeLine>}>
          <PassageGate article={article} />
        </Boundary>
      </main>
      <Panel article={article} place={place} open={open} />
    </div>
  );
}

const loadKeptPlace = async () => (await import('../places/kept-place.tsx')).KeptPlace;

/** Counts the articles that were shown in turn: one that was found anew or corrected has a text of other marks. */
function useEdition(article: Article): number {
  const [shown, setShown] = useState({ article, edition: 0 });
  if (shown.article !== article) setShown({ article, edition: shown.edition + 1 });
  return shown.edition;
}

/** A part of its own, so that what fails in it does not take the text along. */
function VoiceAlone({ article }: { article: Article }) {
  useVoiceAlone(article, useViewQuery());
  return null;
}

const NO_PASSAGES = 'This browser cannot show or make links to passages. The article is as it always is.';
