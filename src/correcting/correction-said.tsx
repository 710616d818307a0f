import type { RefObject } from 'react';
import { useKeys } from '../ui/keys.ts';
import { useCorrecting, type Correcting } from './correcting.ts';

/** What was corrected last, in sight, with the way back. It is announced elsewhere, by what outlives the panel. */
export function CorrectionSaid({ within }: { within: RefObject<Element | null> }) {
  const correcting = useCorrecting();
  return correcting?.said && <Said correcting={correcting} says={correcting.said} within={within} />;
}

interface Props {
  readonly correcting: Correcting;
  readonly says: string;
  readonly within: RefObject<Element | null>;
}

function Said({ correcting: { undo, corrections }, says, within }: Props) {
  const canUndo = corrections.length > 0;
  useKeys(canUndo ? [{ key: 'u', label: 'Undo the correction', run: undo }] : [], { within });
  return (
    <p className="correction-said border-hair bg-raised mb-4 rounded-lg border px-3 py-2 text-sm leading-5">
      {says}{' '}
      {canUndo && (
        <button type="button" className="underline underline-offset-4" aria-keyshortcuts="u" onClick={undo}>
          Undo
        </button>
      )}
    </p>
  );
}
