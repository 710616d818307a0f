import { memo, use, useDeferredValue } from 'react';
import type { Article } from '../../article/article.ts';
import { CorrectingContext } from '../../correcting/correcting.ts';
import { MarkSelected } from '../../correcting/mark-selected.tsx';
import { LongText } from '../../reader/long-text.tsx';
import { isLongText, Text, type TextProps } from '../../reader/text.tsx';
import { articleQuery } from '../../shelves/shelves.ts';
import { ShownArticle } from '../article/article-page.tsx';
import { SelectionMore } from '../passages/selection-more.ts';
import { BeginsAtTop } from './ahead.ts';
import { Arriving } from './arriving.tsx';
import { FindingLine } from './finding-line.tsx';
import { NotKept } from './not-kept.tsx';
import { parts } from './own-place.tsx';
import { OwnActions } from './own-actions.tsx';
import { useCorrections } from './use-corrections.ts';
import { useHeld } from './use-held.ts';
import { useKeptOffline } from './use-kept-offline.ts';
import { YoursStyle } from './yours-style.tsx';

export { OwnPlace as OwnArticlePage } from './own-place.tsx';

/** An article of one's own: as it was loaded, and then as more is found in it, or corrected. */
parts.Article = memo(function OwnArticle({ loaded }: { readonly loaded: Article }) {
  useKeptOffline();
  const held = useHeld(articleQuery(loaded.ref).queryKey) ?? loaded;
  const later = useDeferredValue(held);
  // What is found in a long text is much: the page is made of it in slices, and what stands there is read meanwhile.
  const article = isLongText(held) ? later : held;
  return <Shown article={article} />;
});

const markSelected = (selection: Parameters<typeof MarkSelected>[0]) => <MarkSelected {...selection} />;

const inText = (text: TextProps, edition: number) =>
  isLongText(text.article) ? <OwnLongText {...text} /> : <Text key={edition} {...text} />;

/** A long text that is opened follows what stands above it: both at once would hold the page up. */
function OwnLongText(text: TextProps) {
  return <LongText {...text} isLater={use(BeginsAtTop)} />;
}

function Shown({ article }: { article: Article }) {
  const correcting = useCorrections(article);
  return (
    <CorrectingContext value={correcting}>
      <SelectionMore value={markSelected}>
        <YoursStyle />
        <p role="status" className="sr-only">
          {correcting.said}
        </p>
        <Arriving>
          <ShownArticle
            article={article}
            inText={inText}
            notice={
              <>
                <FindingLine article={article} />
                <OwnActions article={article} />
                <NotKept article={article} />
              </>
            }
          />
        </Arriving>
      </SelectionMore>
    </CorrectingContext>
  );
}
