import { use, useCallback, useEffect, useMemo, useState } from 'react';
import type { Article } from '../../article/article.ts';
import { passageSelector } from '../../article/passage/passage-selector.ts';
import { widerSense } from '../../article/passage/wider-sense.ts';
import type { Span } from '../../article/span.ts';
import { passageQuery, pathTo } from '../../links.ts';
import { useFloor } from '../../reader/floor.ts';
import { onSelectionAtRest, selectedIn, selectWords, type Selected } from '../../reader/selection.ts';
import type { AttributedWords } from '../../sharing/attributed-words.ts';
import { passageCopy, passagePlace } from '../../sharing/passage-words.ts';
import { SelectionToolbar } from '../../sharing/selection-toolbar.tsx';
import { base } from '../../ui/address.ts';
import { SelectionMore } from './selection-more.ts';

/** What can be done with the words that are selected. A screen reader hears of it, and Tab goes there. */
export function SelectedPassage({ article }: { article: Article }) {
  const [selected, setSelected] = useState<Selected | null>(null);
  useEffect(
    () =>
      onSelectionAtRest((byTouch) => {
        if (!document.activeElement?.closest('[data-selection-toolbar]'))
          setSelected(selectedIn(article, byTouch));
      }),
    [article],
  );
  const shared = useMemo(() => selected && sharedWords(article, selected), [article, selected]);
  const floor = useFloor();
  const wider = useMemo(() => selected && widerSense(article, selected.span), [article, selected]);
  const widen = () => {
    if (!selected || !wider) return;
    selectWords(article, wider.span);
    setSelected(selectedIn(article, selected.byTouch));
  };
  const dismiss = useCallback(() => setSelected(null), []);
  const moreFor = use(SelectionMore);
  return (
    <>
      <p role="status" className="sr-only">
        {selected ? 'Passage selected. Press Tab to copy or share it.' : ''}
      </p>
      {selected && shared && (
        <SelectionToolbar
          key={`${selected.span.start}-${selected.span.end}`}
          shared={shared}
          place={selected}
          floor={floor}
          wider={wider?.of ?? null}
          onWiden={widen}
          onDismiss={dismiss}
          more={selected.verbatim && moreFor({ article, span: selected.span, onDone: dismiss })}
        />
      )}
    </>
  );
}

/** The words with their link; or why they get none. */
function sharedWords(article: Article, { span, verbatim }: Selected): AttributedWords | string {
  if (!('Segmenter' in Intl)) return 'This browser is too old to make a link to a passage.';
  if (!verbatim)
    return 'The page shows other words than the article’s own, as after a translation: there is nothing here to link to.';
  const address = addressOfPassage(article, span);
  return address
    ? passageCopy(article, span, address)
    : 'These words stand in too many places that look alike. Select a few more beside them.';
}

/** The absolute address that opens the article with the words of `span` lit; null when no link tells them apart. */
function addressOfPassage(article: Article, span: Span): string | null {
  const selector = passageSelector(article.text, span, article.language);
  const path = selector && pathTo(passagePlace(article, span)) + passageQuery(selector);
  return path && new URL(base + path, location.origin).href;
}
