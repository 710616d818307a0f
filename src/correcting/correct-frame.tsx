import { useRef, useState, type ReactNode, type RefObject } from 'react';
import { useKeys } from '../ui/keys.ts';

/** A correction that is done with one press. */
interface Act {
  readonly key: string;
  readonly label: string;
  readonly run: () => void;
}

/** A correction that asks for more; `ask` shows what, and is told what ends it. */
interface Choice {
  readonly key: string;
  readonly label: string;
  readonly ask: (done: () => void) => ReactNode;
}

interface Props {
  readonly choices: readonly Choice[];
  readonly acts: readonly Act[];
  /** The keys answer while this holds the focus. */
  readonly within: RefObject<Element | null>;
  readonly children?: ReactNode;
}

/** What a reader can correct of one thing: a button and a key for each. What one of them asks for stands under them all. */
export function CorrectFrame({ choices, acts, within, children }: Props) {
  const [asking, setAsking] = useState<string | null>(null);
  const buttons = useRef<HTMLDivElement>(null);
  const toggle = (key: string) => setAsking(asking === key ? null : key);
  const done = () => {
    setAsking(null);
    buttons.current?.querySelector<HTMLElement>(`[aria-keyshortcuts="${asking}"]`)?.focus();
  };
  useKeys([...choices.map(({ key, label }) => ({ key, label, run: () => setAsking(key) })), ...acts], {
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
            onClick={() => toggle(key)}
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
      {choices.find(({ key }) => key === asking)?.ask(done)}
      {children}
    </section>
  );
}
