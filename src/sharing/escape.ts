import { useLayoutEffect } from 'react';

/**
 * Escape closes what is on top, and that alone: it is taken before the panel hears of it, and no longer once what is on
 * top has left the page; an effect that waits for the paint would take the next press too.
 */
export function useEscape(onEscape: () => void): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      event.preventDefault();
      onEscape();
    };
    document.addEventListener('keydown', onKey, { capture: true });
    return () => document.removeEventListener('keydown', onKey, { capture: true });
  }, [onEscape]);
}
