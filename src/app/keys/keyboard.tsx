import { useEffect, useState, type ReactNode } from 'react';
import { Keys } from '../../ui/keys.ts';
import { keyStack } from './key-stack.ts';
import { isOurs } from './whose-key.ts';

/** The one owner of the keyboard: nothing else in the app listens for keys, but says what it answers (`useKeys`). */
export function Keyboard({ children }: { children: ReactNode }) {
  const [stack] = useState(keyStack);
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (isOurs(event) && stack.answer(event.key, event.target)) event.preventDefault();
    };
    document.addEventListener('keydown', hear);
    return () => document.removeEventListener('keydown', hear);
  }, [stack]);
  return <Keys value={stack}>{children}</Keys>;
}
