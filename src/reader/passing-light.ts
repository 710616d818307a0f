import { overlaid } from './overlay.ts';

/**
 * Lights words in passing, under a name of their own, and gives back what puts them out. A Custom Highlight leaves the
 * text's nodes alone; where there is none, boxes are laid over the words. Others' highlights are never touched.
 */
export function lightInPassing(name: string, ranges: readonly Range[]): () => void {
  if (!('highlights' in CSS)) return overlaid(name, ranges);
  CSS.highlights.set(name, new Highlight(...ranges));
  return () => {
    CSS.highlights.delete(name);
  };
}
