import type { Correction, Unfitting } from '../finding/corrections/correction.ts';
import { counted } from '../ui/counted.ts';
import { InSteps } from '../ui/in-steps.tsx';
import { useCorrecting } from './correcting.ts';
import { inWords } from './in-words.ts';

/** Every correction of the article in its order, those that no longer fit with the reason; each can be taken back. */
export function CorrectionList({ unfitting }: { unfitting: readonly Unfitting[] }) {
  const correcting = useCorrecting();
  if (!correcting || correcting.corrections.length === 0) return null;
  const entries = correcting.corrections.map((correction, index) => ({
    correction,
    index,
    why: unfitting.find((each) => each.index === index)?.why ?? null,
  }));
  return (
    <details className="border-hair mt-6 border-t pt-4 text-sm leading-5" open={unfitting.length > 0}>
      <summary className="font-semibold">{counted(entries.length, 'correction')}</summary>
      <InSteps items={entries}>
        {(shown) => (
          <ol className="mt-2">
            {shown.map((entry) => (
              <Entry key={entry.index} {...entry} onTakeBack={() => correcting.takeBack(entry.index)} />
            ))}
          </ol>
        )}
      </InSteps>
    </details>
  );
}

interface EntryProps {
  readonly correction: Correction;
  readonly why: string | null;
  readonly onTakeBack: () => void;
}

function Entry({ correction, why, onTakeBack }: EntryProps) {
  return (
    <li className="border-hair flex items-baseline justify-between gap-3 border-b py-2 last:border-0">
      <span className="min-w-0">
        {inWords(correction)}
        {why !== null && <span className="mt-0.5 block font-medium">It no longer fits: {why}.</span>}
      </span>
      <button type="button" className="shrink-0 underline underline-offset-4" onClick={onTakeBack}>
        Take back<span className="sr-only">: {inWords(correction)}</span>
      </button>
    </li>
  );
}
