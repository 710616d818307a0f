type Sides = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Where a piece of text stands in the window, in CSS pixels. */
export interface Place {
  /** Where its first letter's box begins. */
  readonly left: number;
  readonly top: number;
  /** All that it takes up. */
  readonly box: Sides;
}

/** What moves by less has not moved, for the metric neither. */
export const LEAST_PX = 3;

/** Null for text that has no box. */
export function placeOf(node: Text): Place | null {
  const range = node.ownerDocument.createRange();
  range.selectNodeContents(node);
  const first = range.getClientRects()[0];
  return first ? { left: first.left, top: first.top, box: range.getBoundingClientRect() } : null;
}

/** How far a piece of text has moved, along the axis that it has moved more on. */
export function wayOf(from: Place, to: Place): number {
  return Math.max(Math.abs(to.left - from.left), Math.abs(to.top - from.top));
}

/** The window's width and height. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Before and after. */
export type Moved = readonly [from: Place, to: Place];

/**
 * The layout shift of a frame that moves text so: the part of the window that what has moved takes up before or after,
 * times the longest way beside the window's longer side (https://github.com/WICG/layout-instability). Never less than
 * that: where two texts share an area, it is counted twice.
 */
export function shiftOf(moves: readonly Moved[], { width, height }: Size): number {
  const moved = moves.filter(([from, to]) => wayOf(from, to) >= LEAST_PX);
  const area = moved.reduce((sum, [from, to]) => {
    const [before, after] = [within(from.box, width, height), within(to.box, width, height)];
    return (
      sum +
      areaOf(before) +
      areaOf(after) -
      areaOf(within(before, after.right, after.bottom, after.left, after.top))
    );
  }, 0);
  const way = Math.max(0, ...moved.map(([from, to]) => wayOf(from, to)));
  return Math.min(1, area / (width * height)) * (way / Math.max(width, height));
}

/** What of a box is left of `right`, above `bottom`, and so on. */
function within(box: Sides, right: number, bottom: number, left = 0, top = 0): Sides {
  return {
    left: Math.max(box.left, left),
    top: Math.max(box.top, top),
    right: Math.min(box.right, right),
    bottom: Math.min(box.bottom, bottom),
  };
}

function areaOf({ left, top, right, bottom }: Sides): number {
  return Math.max(0, right - left) * Math.max(0, bottom - top);
}
