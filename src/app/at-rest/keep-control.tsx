import { useEffect, useState } from 'react';
import {
  forgetArticle,
  keepArticle,
  keepOpened,
  keptArticle,
  type Kept,
} from '../../offline/kept-articles.ts';

type State = Kept | 'asking' | 'not kept' | 'full' | 'not fetched';

/**
 * Whether the article opens without a connection. One that was opened is kept as long as there is room among the opened ones;
 * one that the reader wants to keep stays.
 */
export function KeepControl({ address }: { address: string }) {
  const [state, setState] = useState<State>('asking');
  // Only what comes of a press is said to a screen reader.
  const [isAnswer, setAnswer] = useState(false);
  const show = (kept: Kept | null) => setState(kept ?? 'not kept');
  useEffect(() => {
    const keep = keepOpened(address).catch(() => undefined);
    keep.then(async () => keptArticle(address)).then(show, () => setState('not kept'));
  }, [address]);
  if (state === 'asking') return null;
  const isKept = typeof state === 'object' && state.isOnPurpose;
  const change = () => {
    setAnswer(true);
    const changed = isKept ? forgetArticle(address).then(() => null) : keepArticle(address, true);
    changed.then(show, (error) => setState(whyNot(error)));
  };
  return (
    <>
      <button type="button" className="button" onClick={change}>
        {isKept ? 'Remove from this device' : 'Keep for offline'}
      </button>
      <p role={isAnswer ? 'status' : undefined}>{wordsOf(state)}</p>
    </>
  );
}

function wordsOf(state: State): string {
  if (typeof state === 'object') {
    const size = `${Math.max(1, Math.round(state.bytes / 1000))} kB`;
    return state.isOnPurpose
      ? `Kept on this device, ${size}: it opens without a connection.`
      : `On this device because you opened it, ${size}; it goes when many others have been opened.`;
  }
  return SAID[state];
}

const SAID: Readonly<Record<Exclude<State, Kept>, string>> = {
  asking: '',
  'not kept': 'Not on this device.',
  full: 'This device has no room left for it, so it was not kept. Remove something else and try again.',
  'not fetched': 'It could not be fetched, so it was not kept. Check the connection and try again.',
};

function whyNot(error: unknown): State {
  return error instanceof DOMException && error.name === 'QuotaExceededError' ? 'full' : 'not fetched';
}
