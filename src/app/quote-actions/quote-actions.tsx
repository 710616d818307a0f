import { useState, useSyncExternalStore, type ReactNode } from 'react';
import type { Article, Quote } from '../../article/article.ts';
import { EXPORTS_ID } from '../../links.ts';
import { capabilitiesOf } from '../../pages/capabilities.ts';
import type { AttributedWords } from '../../sharing/attributed-words.ts';
import { writeRich } from '../../sharing/write-rich.ts';

/** What can be done with a quotation, by the words on its button. */
export type Action = 'Copy with attribution' | 'Copy link' | 'Cite' | 'Embed' | 'Share';

/** In reach wherever a phone's sheet is scrolled to. */
const FIRST: readonly Action[] = ['Copy with attribution', 'Share'];
const OTHERS: readonly Action[] = ['Copy link', 'Cite', 'Embed'];

interface Outcome {
  readonly of: Quote;
  readonly shown: ReactNode;
}

const acting = async () => import('./quote-acting.tsx');

/**
 * The buttons by which a quotation leaves the page, who said it with it. What stands behind them is asked for when the
 * pointer or the focus comes near. Without JavaScript there are the files that cite the article.
 */
export function QuoteActions({ article, quote }: { article: Article; quote: Quote }) {
  const [{ of, shown }, setShown] = useState<Outcome>({ of: quote, shown: null });
  // What came of a press is of the quotation that was open then.
  const outcome = of === quote ? shown : null;
  const setOutcome = (shown: ReactNode) => setShown({ of: quote, shown });
  const canShare = useSyncExternalStore(never, canShareHere, notYet);
  const intend = () => void acting().catch(() => undefined);
  const act = (action: Action, button: HTMLElement) => {
    const loading = acting();
    const words = async () => (await loading).wordsToCopy({ article, quote });
    const written = beginCopy(action, words);
    // Said below, if at all: without its code there is nobody yet who waits for it.
    written.catch(() => undefined);
    loading
      .then(async (module) => module.act(action, { article, quote }, button, written, setOutcome))
      .catch(() =>
        setOutcome('This could not be loaded. Check the connection and press again, or reload the page.'),
      );
  };
  const { embed } = capabilitiesOf(article);
  const offered: Partial<Record<Action, boolean>> = {
    Share: canShare,
    Embed: embed,
  };
  const says = typeof outcome === 'string';
  const button = (action: Action) =>
    (offered[action] ?? true) && (
      <button
        key={action}
        type="button"
        className="button"
        onPointerEnter={intend}
        onFocus={intend}
        onClick={({ currentTarget }) => act(action, currentTarget)}
      >
        {action}
      </button>
    );
  return (
    <>
      <div className="needs-script quote-actions">
        {FIRST.map(button)}
        <div role="status" className="text-soft text-sm empty:hidden">
          {says && outcome}
        </div>
        {!says && outcome}
      </div>
      <div className="needs-script mt-2 flex flex-wrap gap-2">{OTHERS.map(button)}</div>
      <noscript>
        <a href={`#${EXPORTS_ID}`} className="mt-4 block underline">
          Cite and export
        </a>
      </noscript>
    </>
  );
}

/** Begins what the button copies, in the press itself: its words may come later, a press that is over copies nothing. */
async function beginCopy(action: Action, words: () => Promise<AttributedWords>): Promise<void> {
  const part = async (name: 'plain' | 'html' | 'address') => (await words())[name];
  if (action === 'Copy with attribution') return writeRich(part('plain'), part('html'));
  if (action === 'Copy link') return writeRich(part('address'));
}

const never = () => () => undefined;
const canShareHere = () => 'share' in navigator;
/** A static page does not know. The button comes last, in a row that is there without it. */
const notYet = () => false;
