import { startTransition, useEffect, useRef, useState } from 'react';
import type { CleanDocument } from '../../finding/clean/clean-document.ts';
import { problems } from '../../finding/clean/problem.ts';
import type { Choice, FileRead } from '../../finding/files/read-file.ts';
import type { Sent } from '../../finding/sending/sent.ts';
import { CheckText } from './check-text.tsx';
import { ChoosePart } from './choose-part.tsx';
import { OwnPage } from './own-page.tsx';
import { useFromPage } from './from-page.ts';
import { SentPage } from './sent-page.tsx';
import { useReady } from './use-ahead.ts';
import { WayIn } from './way-in.tsx';

/** How far the bringing of an article is. */
type Stage =
  | { readonly is: 'way-in'; readonly problem: string | null }
  | { readonly is: 'choosing'; readonly choice: Choice }
  | { readonly is: 'checking'; readonly document: CleanDocument }
  | { readonly is: 'sent'; readonly sent: Sent };

const BEGIN: Stage = { is: 'way-in', problem: null };

/** Where an article of one's own is brought in: pasted, dropped, opened or handed over; then checked; then opened. */
export function NewPage() {
  const [stage, setStage] = useState<Stage>(BEGIN);
  // A long text is shown without holding up the page.
  const take = (read: FileRead) => startTransition(() => setStage(stageOf(read)));
  const problem = useFromPage(take);
  useHeadingOf(stage.is);
  useReady();
  switch (stage.is) {
    case 'checking':
      return <CheckText document={stage.document} onBack={() => setStage(BEGIN)} />;
    case 'choosing':
      return <ChoosePart choice={stage.choice} onRead={take} onBack={() => setStage(BEGIN)} />;
    case 'sent':
      return <SentPage sent={stage.sent} />;
    case 'way-in':
      return (
        <OwnPage title="An article of your own">
          <WayIn onRead={take} problem={stage.problem ?? problem} />
        </OwnPage>
      );
  }
}

/** What is shown next is gone on from, by a keyboard and a screen reader: at its heading. */
function useHeadingOf(stage: Stage['is']): void {
  const shown = useRef(stage);
  useEffect(() => {
    if (shown.current !== stage) document.querySelector<HTMLElement>('[data-page-heading]')?.focus();
    shown.current = stage;
  }, [stage]);
}

function stageOf(read: FileRead): Stage {
  switch (read.is) {
    case 'document':
      return { is: 'checking', document: read.document };
    case 'choice':
      return { is: 'choosing', choice: read.choice };
    case 'sent':
      return { is: 'sent', sent: read.sent };
    case 'problem':
      return { is: 'way-in', problem: `${problems[read.problem]}. ${ADVICE[read.problem]}` };
  }
}

/** What to do about each problem. */
const ADVICE = {
  empty: 'Choose another file, or paste the words.',
  signIn: 'Sign in there, then copy the article’s words and paste them here.',
  nothingFound: 'Copy the article’s words on the page and paste them here.',
  tooLarge: 'Copy the part that you want to read and paste it here.',
  unknownKind:
    'Text, Markdown, HTML, MHTML, Word (docx) and EPUB can be read; of others, copy the words and paste them here.',
  damaged: 'Open it in the program it was made with, then copy the words and paste them here.',
} as const;
