import { TEXT_ID } from './element-ids.ts';

/** Whether words are selected, from a place in the text on. */
export function beginsInText(selection: Selection | null): boolean {
  if (!selection || selection.isCollapsed) return false;
  return document.getElementById(TEXT_ID)?.contains(selection.anchorNode) ?? false;
}

/** Calls back when words of the text are selected and no mouse button is held. Gives the end of it. */
export function onSelecting(callback: () => void): () => void {
  let held = false;
  const look = ({ type, pointerType }: Event & { pointerType?: string }) => {
    if (type !== 'selectionchange') held = type === 'pointerdown' && pointerType === 'mouse';
    if (!held && beginsInText(getSelection())) callback();
  };
  const listening = new AbortController();
  for (const type of ['selectionchange', 'pointerdown', 'pointerup'])
    document.addEventListener(type, look, { signal: listening.signal });
  return () => listening.abort();
}
