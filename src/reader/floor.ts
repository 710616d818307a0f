import { useSyncExternalStore } from 'react';
import { visibleBottom } from './scrolling.ts';

/** The lower edge of what can be seen of the text, in CSS pixels from the window's top, as the sheet over it moves. */
export function useFloor(): number {
  return useSyncExternalStore(onSheet, visibleBottom);
}

function onSheet(changed: () => void): () => void {
  const observer = new ResizeObserver(changed);
  const sheet = document.querySelector('[data-sheet]');
  if (sheet) observer.observe(sheet);
  addEventListener('resize', changed);
  return () => {
    observer.disconnect();
    removeEventListener('resize', changed);
  };
}
