import { useState, type ReactNode } from 'react';

interface Props {
  /** What is copied, asked for when the button is pressed. */
  readonly text: () => string;
  readonly children: ReactNode;
  readonly write?: (text: string) => Promise<void>;
}

/** Copies text, says so, and where the browser refuses shows the text for copying by hand. */
export function CopyButton({ text, children, write = writeToClipboard }: Props) {
  const [result, setResult] = useState<'copied' | { refused: string } | null>(null);
  const copy = async () => {
    const words = text();
    try {
      await write(words);
      setResult('copied');
    } catch {
      setResult({ refused: words });
    }
  };
  return (
    <>
      <button type="button" onClick={() => void copy()} className="button">
        {result === 'copied' ? 'Copied' : children}
      </button>
      <span role="status" className="sr-only">
        {result === 'copied' ? 'Copied' : ''}
      </span>
      {result && result !== 'copied' && (
        <label className="text-soft basis-full text-sm">
          This browser does not let the page copy. Copy it from here:
          <input
            readOnly
            value={result.refused}
            onFocus={(event) => event.currentTarget.select()}
            className="border-hair bg-paper text-ink mt-1 block w-full rounded border px-2 py-1.5"
          />
        </label>
      )}
    </>
  );
}

async function writeToClipboard(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
