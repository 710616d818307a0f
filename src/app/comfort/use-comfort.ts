import { useEffect, useRef, useState } from 'react';
import { keepComfort, storedComfort, type Comfort } from '../../device/comfort.ts';
import { steadyEye } from '../../reader/eye.ts';
import { dress, loadFace } from './dress.ts';

interface Chosen {
  readonly comfort: Comfort;
  /** False when the browser refused to keep the last choice. */
  readonly isKept: boolean;
  readonly choose: (change: Partial<Comfort>) => void;
}

/**
 * What the reader chose, and the way to choose: it is kept, and shows at once, with the words under the eye where they were.
 * A face shows when it is there, so that no other stands in for it meanwhile.
 */
export function useComfort(): Chosen {
  const [comfort, setComfort] = useState(() => storedComfort());
  const [isKept, setKept] = useState(true);
  const [change] = useState(steadyEye);
  const latest = useRef(comfort);
  useEffect(() => {
    const follow = () => {
      latest.current = storedComfort();
      setComfort(latest.current);
    };
    addEventListener('storage', follow);
    return () => removeEventListener('storage', follow);
  }, []);
  const show = () => change(() => dress(latest.current));
  const choose = (chosen: Partial<Comfort>) => {
    latest.current = { ...latest.current, ...chosen };
    setComfort(latest.current);
    setKept(keepComfort(latest.current));
    if (chosen.face) loadFace(chosen.face).then(show, show);
    else show();
  };
  return { comfort, isKept, choose };
}
