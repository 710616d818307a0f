import { TEXT_ID } from './text.tsx';

/** Whether words are selected, from a place in the text on. */
export function beginsInText(selection: Selection | null): boolean {
  if (!selection || selection.isCollapsed) return false;
  return document.getElementById(TEXT_ID)?.contains(selection.anchorNode) ?? false;
}
