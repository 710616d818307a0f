import { useCallback, useMemo, useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { withPutBack, type CleanDocument } from '../../finding/clean/clean-document.ts';
import { counted } from '../../ui/counted.ts';
import { CheckBlocks } from './check-blocks.tsx';
import { DetailFields } from './detail-fields.tsx';
import { OwnPage } from './own-page.tsx';
import { storedAs, useAhead } from './use-ahead.ts';
import { useOpening } from './use-opening.ts';

interface Props {
  readonly document: CleanDocument;
  readonly onBack: () => void;
}

/** What was understood of the document, before it is opened. Nobody has to look at it: Open is there at once. */
export function CheckText({ document: given, onBack }: Props) {
  const [document, setDocument] = useState(given);
  const navigate = useNavigate();
  const { open, read, isOpening, problem } = useOpening((path) => navigate(path));
  const { blocks, details } = document;
  const { words, cuts } = useMemo(() => countsOf(blocks), [blocks]);
  useAhead(document);
  // What they change does not change them: to press Open is not to make all of the text anew.
  const putDetails = useCallback(
    (details: CleanDocument['details']) => setDocument((before) => ({ ...before, details })),
    [],
  );
  const putBack = useCallback((index: number) => setDocument((before) => withPutBack(before, index)), []);
  return (
    <OwnPage title="Check the text">
      <p className="text-soft mt-4 max-w-[36rem] text-lg leading-7">
        {counted(words, 'word')}
        {cuts > 0 && `; ${counted(cuts, 'piece')} of the page left out, struck through below`}. You need not
        check anything.
      </p>
      <div className="mt-6 flex flex-wrap items-center gap-3">
        <button
          type="button"
          className="button main-button"
          disabled={isOpening || words === 0}
          onClick={() => void open(storedAs(document))}
        >
          Open
        </button>
        <button type="button" className="button" onClick={onBack}>
          Choose something else
        </button>
      </div>
      <p role="alert" className="mt-3 leading-6 font-medium empty:hidden">
        {problem}
      </p>
      {problem && (
        <button
          type="button"
          className="button mt-3"
          disabled={isOpening}
          onClick={() => void read(storedAs(document))}
        >
          Read it without keeping
        </button>
      )}
      <DetailFields details={details} onChange={putDetails} />
      <CheckBlocks blocks={blocks} onPutBack={putBack} />
    </OwnPage>
  );
}

/** The words that are kept, and how many blocks are not. */
function countsOf(blocks: CleanDocument['blocks']): { words: number; cuts: number } {
  const kept = blocks.filter(({ cut }) => cut === null);
  const words = kept.reduce((sum, { words }) => sum + wordsIn(words), 0);
  return { words, cuts: blocks.length - kept.length };
}

const SPACE = 32;

/** A block's words stand one space apart. A list of them would hold up the page where the text is long. */
function wordsIn(words: string): number {
  let count = words === '' ? 0 : 1;
  for (let at = 0; at < words.length; at += 1) if (words.charCodeAt(at) === SPACE) count += 1;
  return count;
}
