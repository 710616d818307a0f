import { useState, type MouseEvent, type ReactNode } from 'react';
import { CopyByHand } from './copy-by-hand.tsx';

interface Props {
  /** What is copied, asked for when the button is pressed. */
  readonly text: () => string;
  readonly children: ReactNode;
  readonly write?: (text: string) => Promise<void>;
}

/** Copies text, says so, and where the browser refuses shows the text for copying by hand. */
export function CopyButton({ text, children, write = writeToClipboard }: Props) {
  const [result, setResult] = useState<'copied' | { refused: string } | null>(null);
  const copy = async ({ currentTarget: { style, offsetWidth } }: MouseEvent<HTMLElement>) => {
    const words = text();
    // What stands beside the button stays where it is when its word changes.
    style.minWidth = `${offsetWidth}px`;
    try {
      await write(words);
      setResult('copied');
    } catch {
      setResult({ refused: words });
    }
  };
  return (
    <>
      <button type="button" onClick={(event) => void copy(event)} className="button">
        {result === 'copied' ? 'Copied' : children}
      </button>
      <span role="status" className="sr-only">
        {result === 'copied' ? 'Copied' : ''}
      </span>
      {result && result !== 'copied' && <CopyByHand text={result.refused} />}
    </>
  );
}

async function writeToClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
