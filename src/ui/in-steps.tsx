import { useState, type ReactNode } from 'react';

/** A list may be long: beyond this many it is opened in steps, by the reader. */
const STEP = 40;

interface Props<Item> {
  readonly items: readonly Item[];
  /** How many at a time. */
  readonly step?: number;
  readonly children: (shown: readonly Item[]) => ReactNode;
}

/** Shows the first of many items, and a button for more. */
export function InSteps<Item>({ items, step = STEP, children }: Props<Item>) {
  const [count, setCount] = useState(step);
  const left = items.length - count;
  return (
    <>
      {children(items.slice(0, count))}
      {left > 0 && (
        <button type="button" className="needs-script button mt-4" onClick={() => setCount(count + step)}>
          {`Show ${Math.min(step, left)} more of ${left}`}
        </button>
      )}
    </>
  );
}
