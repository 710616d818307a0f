import { useEffect, useRef, type RefObject } from 'react';
import { useKeys } from '../ui/keys.ts';

/**
 * Lets Tab go from the selected words to what has just appeared beside them, once; after that Tab goes on as ever. When
 * it disappears, the focus that it held goes back to where it was.
 */
export function useTabReaches(bar: RefObject<HTMLElement | null>): void {
  const before = useRef<Element | null>(null);
  const reach = () => {
    const target = bar.current?.querySelector('button') ?? bar.current;
    if (before.current || !target) return false;
    before.current = document.activeElement;
    target.focus({ preventScroll: true });
    return true;
  };
  useKeys([{ key: 'Tab', label: 'Go to what can be done with the selected words', run: reach }], {
    height: 'above',
  });
  useEffect(() => {
    const element = bar.current;
    return () => {
      const held = element?.contains(document.activeElement) || document.activeElement === document.body;
      if (held && before.current instanceof HTMLElement) before.current.focus({ preventScroll: true });
    };
  }, [bar]);
}
