/** Where a visit keeps that it does without the page's own faces. */
const KEY = 'verbatim:faces';

/** Until the visit ends its pages have the faces that stand in for their own. Storage may be refused: then each finds out by itself. */
export function doWithout(root: HTMLElement, storage = () => sessionStorage): void {
  root.dataset['faces'] = 'stand-in';
  try {
    storage().setItem(KEY, 'stand-in');
  } catch {
    // This page does without all the same.
  }
}

/**
 * Before the first paint: faces that an earlier page of the visit did without, this one does without; and it is noted when
 * the reader begins to move, since no face that comes later may move the lines.
 */
export function beginFaces(page = document, storage = () => sessionStorage): void {
  const { dataset } = page.documentElement;
  try {
    if (storage().getItem(KEY)) dataset['faces'] = 'stand-in';
  } catch {
    // Nothing is kept where storage is refused.
  }
  for (const move of ['wheel', 'touchmove', 'pointerdown', 'keydown'])
    addEventListener(move, () => (dataset['moved'] = ''), { capture: true, once: true });
}

/** Whether the reader has touched, pressed or turned anything since the page began. */
export function hasMoved({ documentElement }: Document): boolean {
  return documentElement.dataset['moved'] !== undefined;
}
