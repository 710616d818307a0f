import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react';
import type { Article } from '../../article/article.ts';
import { FIELD_ID } from '../../find/field.ts';
import { FindBar } from '../../find/find-bar.tsx';
import { matchesIn } from '../../find/folded-text.ts';
import { firstFrom } from '../../find/matches.ts';
import { ResultList, whoSays } from '../../find/result-list.tsx';
import { isSaidBy, placesOf, type Place } from '../../find/said-by.ts';
import { counted } from '../../ui/counted.ts';
import { useKeys } from '../../ui/keys.ts';
import { PanelHeading } from '../../ui/panel-heading.tsx';
import { paragraphAtEye } from '../../reader/reading-place.ts';
import { isPanelInFlow } from '../../reader/scrolling.ts';
import { arriveAt, focusWords } from './arrival.ts';
import style from './find.css?inline';
import { FoundLight } from './found-light.tsx';
import { useFindQuery } from './use-find-query.ts';
import { useFolded } from './use-folded.ts';
import { WholeLibrary } from './whole-library.tsx';

/** Finds words in the article, and who says them. What is looked for stands in the address; where one is, does not. */
export function Find({ article }: { article: Article }) {
  const { asked, by, ask, askOf, close } = useFindQuery(article);
  const parts = useFolded(article);
  const anywhere = useMemo(
    () => placesOf(article, parts ? matchesIn(parts, asked) : []),
    [article, parts, asked],
  );
  const places = useMemo(() => anywhere.filter((place) => isSaidBy(place, by)), [anywhere, by]);
  const { current, index, begin, go } = useCurrent(article, places);
  useFieldFocus();
  const step = (by: 1 | -1) => {
    const next = places.at((index + by) % places.length);
    if (next) go(next);
  };
  const leave = () => {
    if (current) focusWords(article, current);
    close();
  };
  useKeys([{ key: 'Escape', label: 'Close find', run: leave }]);
  const listed = useDeferredValue(places);
  const isAsked = asked.trim() !== '';
  return (
    <div className="find">
      <style href="find" precedence="default">
        {style}
      </style>
      <PanelHeading>Find in the article</PanelHeading>
      <FindBar
        article={article}
        asked={asked}
        by={by}
        hasMatches={places.length > 0}
        onAsk={(words) => {
          begin();
          ask(words);
        }}
        onBy={askOf}
        onStep={step}
        onClose={leave}
      />
      <p role="status" className="find-count">
        {parts && isAsked && (
          <Count article={article} {...{ places, current, index }} elsewhere={anywhere.length} />
        )}
      </p>
      {isAsked && import.meta.env.SEARCH && article.ref.shelf === 'site' && (
        <WholeLibrary asked={asked.trim()} />
      )}
      <ResultList article={article} places={listed} current={current} onGo={go} />
      <FoundLight article={article} matches={places} current={current} />
    </div>
  );
}

interface CountProps {
  readonly article: Article;
  readonly places: readonly Place[];
  readonly current: Place | null;
  readonly index: number;
  readonly elsewhere: number;
}

function Count({ article, places, current, index, elsewhere }: CountProps) {
  if (!current)
    return elsewhere > 0
      ? `Not in these words; found ${counted(elsewhere, 'time')} elsewhere in the article.`
      : 'Not in the article. Capitals, accents and kinds of quotation mark make no difference.';
  return (
    <>
      {index + 1} of {places.length}
      <span className="sr-only">: {whoSays(article, current)}</span>
    </>
  );
}

/** The match that the reader is at: the first from where they read when they began, until they go to another. */
function useCurrent(article: Article, places: readonly Place[]) {
  const [from, setFrom] = useState<number | null>(null);
  const [chosen, setChosen] = useState<Place | null>(null);
  // What the page was opened with is gone to, unless it was scrolled to another place already.
  const [isArriving, setArriving] = useState(() => scrollY === 0);
  const at = chosen ? places.findIndex(({ start }) => start === chosen.start) : -1;
  const index = at >= 0 ? at : firstFrom(places, from ?? 0);
  const current = places[index] ?? null;
  const { start, end } = current ?? { start: -1, end: -1 };
  useEffect(
    () => (isArriving && end > 0 ? arriveAt(article, { start, end }) : undefined),
    [article, isArriving, start, end],
  );
  const begin = () => {
    if (from === null) setFrom(article.paragraphs[paragraphAtEye()]?.start ?? 0);
    if (chosen) setFrom(chosen.start);
    setChosen(null);
    // Below the text, the field would be taken out of sight with every letter.
    setArriving(!isPanelInFlow());
  };
  const go = useCallback((place: Place) => {
    setArriving(true);
    setChosen(place);
  }, []);
  return { current, index, begin, go };
}

/** Who has just opened it wants to type; who came by a link wants to read. */
function useFieldFocus(): void {
  useEffect(() => {
    const field = document.getElementById(FIELD_ID);
    if (field instanceof HTMLInputElement && field.value === '') field.focus({ preventScroll: true });
  }, []);
}
