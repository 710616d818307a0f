import { useCallback, useEffect, useRef } from 'react';
import type { Article } from '../article/article.ts';
import style from './cite-dialog.css?inline';
import { CitationRecord } from './citation-record.tsx';
import type { Citations } from './citation.ts';
import { StyledCitation } from './styled-citation.tsx';

interface Props {
  readonly article: Article;
  readonly citations: Citations | 'loading' | 'failed';
  /** The addresses of the records as files. */
  readonly bibtexFile: string;
  readonly cslFile: string;
  readonly onRetry: () => void;
  readonly onClose: () => void;
}

/** How the article is cited, in each style and for reference managers: a native dialog over the page. */
export function CiteDialog({ article, citations, bibtexFile, cslFile, onRetry, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useCallback(() => dialog.current?.close(), []);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} aria-labelledby="cite" className="cite" closedby="any" onClose={onClose}>
      <style href="cite" precedence="default">
        {style}
      </style>
      <header>
        <h2 id="cite">Cite</h2>
        <button type="button" className="button" onClick={close}>
          Close
        </button>
      </header>
      {citations === 'loading' && <p role="status">Loading the citations</p>}
      {citations === 'failed' && <Failure onRetry={onRetry} />}
      {typeof citations === 'object' && (
        <>
          <p>{silenceOf(article)}</p>
          {citations.styled.map((styled) => (
            <StyledCitation key={styled.style} styled={styled} />
          ))}
          <CitationRecord
            name="BibTeX"
            text={citations.bibtex}
            file={bibtexFile}
            saveAs={nameOf(article, 'bib')}
          />
          <CitationRecord
            name="CSL-JSON"
            text={JSON.stringify([citations.csl], null, 2)}
            file={cslFile}
            saveAs={nameOf(article, 'json')}
          />
        </>
      )}
    </dialog>
  );
}

/** What the site has is called as its address says. */
function nameOf({ ref }: Article, ending: string): string | null {
  return ref.shelf === 'device' ? `${ref.slug}.${ending}` : null;
}

function Failure({ onRetry }: { onRetry: () => void }) {
  return (
    <div role="alert">
      <p>The citations could not be loaded. Check the connection and try again.</p>
      <button type="button" className="button" onClick={onRetry}>
        Try again
      </button>
    </div>
  );
}

/** What is ours in a citation, and what no style can say of this article. */
function silenceOf({ source: { author, publisher, date, url }, wording, provenance, ref }: Article): string {
  const isOwn = ref.shelf === 'device';
  const missing = [
    !author && 'author',
    !publisher && 'publisher',
    !date && 'date',
    isOwn && !url && 'address',
  ].flatMap((part) => part || []);
  const title = titleSays(wording === 'editorial', isOwn && provenance.title === undefined);
  const list = new Intl.ListFormat('en', { type: 'disjunction' }).format(missing);
  const silence = missing.length > 0 && `The article gives no ${list}: each style has its own way to say so.`;
  return [silence, title].filter(Boolean).join(' ');
}

function titleSays(isOurs: boolean, isMissing: boolean): string | null {
  if (isMissing) return 'It gives no title: its first words stand in square brackets.';
  return isOurs ? 'The title stands in square brackets because it is ours.' : null;
}
