import { useEffect, useRef, useState, type ReactNode, type RefObject } from 'react';
import { useKeys } from '../ui/keys.ts';

/** A correction that is done with one press. */
interface Act {
  readonly key: string;
  readonly label: string;
  readonly run: () => void;
}

interface Props<Key extends string> {
  /** The corrections that ask for more. */
  readonly choices: readonly { readonly key: Key; readonly label: string }[];
  readonly acts: readonly Act[];
  /** The keys answer while this holds the focus. */
  readonly within: RefObject<Element | null>;
  /** What stands under the buttons: what the choice of that key asks for, until it is done. */
  readonly children: (asking: Key | null, done: () => void) => ReactNode;
}

/** What a reader can correct of one thing: a button and a key for each. What one of them asks for stands under them all. */
export function CorrectFrame<Key extends string>({ choices, acts, within, children }: Props<Key>) {
  const [asking, setAsking] = useState<Key | null>(null);
  const [answered, setAnswered] = useState<Key | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const ask = (key: Key | null) => {
    setAsking(key);
    setAnswered(null);
  };
  const done = () => {
    setAsking(null);
    setAnswered(asking);
  };
  // The focus goes back to the button that was pressed.
  useEffect(() => {
    if (answered) buttons.current?.querySelector<HTMLElement>(`[aria-keyshortcuts="${answered}"]`)?.focus();
  }, [answered]);
  useKeys([...choices.map(({ key, label }) => ({ key, label, run: () => ask(key) })), ...acts], {
    within,
  });
  return (
    <section aria-labelledby="correct" className="needs-script border-hair mt-6 border-t pt-4">
      <h3 id="correct" className="text-soft text-sm font-semibold">
        Correct it
      </h3>
      <div ref={buttons} className="mt-2 flex flex-wrap gap-2">
        {choices.map(({ key, label }) => (
          <button
            key={key}
            type="button"
            className="button"
            aria-expanded={asking === key}
            aria-keyshortcuts={key}
            onClick={() => ask(asking === key ? null : key)}
          >
            {label}
          </button>
        ))}
        {acts.map(({ key, label, run }) => (
          <button key={key} type="button" className="button" aria-keyshortcuts={key} onClick={run}>
            {label}
          </button>
        ))}
      </div>
      {children(asking, done)}
    </section>
  );
}
