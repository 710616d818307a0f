import { useEffect, type RefObject } from 'react';

/**
 * Lets Tab go from the selected words to what has just appeared beside them, once; after that Tab goes on as ever. When
 * it disappears, the focus that it held goes back to where it was.
 */
export function useTabReaches(bar: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = bar.current;
    let before: Element | null = null;
    const onTab = (event: KeyboardEvent) => {
      const plain = !event.shiftKey && !event.ctrlKey && !event.altKey && !event.metaKey;
      const target = element?.querySelector('button') ?? element;
      if (event.key !== 'Tab' || !plain || before || !target) return;
      event.preventDefault();
      before = document.activeElement;
      target.focus({ preventScroll: true });
    };
    document.addEventListener('keydown', onTab);
    return () => {
      document.removeEventListener('keydown', onTab);
      const held = element?.contains(document.activeElement) || document.activeElement === document.body;
      if (held && before instanceof HTMLElement) before.focus({ preventScroll: true });
    };
  }, [bar]);
}
