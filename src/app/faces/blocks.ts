import { placeOf, type Moved, type Place } from './places.ts';

/** Text that breaks into lines together, and where it stood before the faces changed. */
export interface Block {
  readonly element: HTMLElement;
  readonly family: string;
  readonly before: DOMRect;
  readonly words: readonly { readonly node: Text; readonly from: Place }[];
}

/** So far below the window, in CSS pixels, words may come into it with another line. */
const MARGIN_PX = 100;

/** The blocks that are in the window now, wholly or in part, with their words there. */
export function blocksInSight(root: HTMLElement): Block[] {
  const byElement = new Map<HTMLElement, Block['words'][number][]>();
  for (const node of textIn(root)) {
    const from = placeOf(node);
    const element = from && isInSight(from.box) ? blockAround(node) : null;
    if (from && element) byElement.set(element, [...(byElement.get(element) ?? []), { node, from }]);
  }
  return [...byElement].map(([element, words]) => {
    const before = element.getBoundingClientRect();
    // A title that is cut off at its box's end goes on beyond it.
    const seen = words.filter(({ from }) => from.left < before.right);
    return { element, family: getComputedStyle(element).fontFamily, before, words: seen };
  });
}

/** Sections and paragraphs out of sight are passed over whole: to measure what is in them would lay them out. */
function* textIn(root: HTMLElement): Generator<Text> {
  const walker = root.ownerDocument.createTreeWalker(
    root,
    NodeFilter.SHOW_TEXT | NodeFilter.SHOW_ELEMENT,
    (node) =>
      node instanceof Element && node.matches('section, p') && !isInSight(node.getBoundingClientRect())
        ? NodeFilter.FILTER_REJECT
        : NodeFilter.FILTER_ACCEPT,
  );
  for (let node = walker.nextNode(); node; node = walker.nextNode())
    if (node instanceof Text && node.data.trim()) yield node;
}

function isInSight({ left, right, top, bottom }: Place['box']): boolean {
  return bottom > 0 && top < innerHeight + MARGIN_PX && right > 0 && left < innerWidth;
}

/** What breaks the words into lines: the nearest element that is no part of a line itself. */
function blockAround(node: Text): HTMLElement | null {
  let element = node.parentElement;
  while (element && /^(?:inline|contents)/u.test(getComputedStyle(element).display))
    element = element.parentElement;
  return element;
}

/** Where each of the block's words in sight stood, and where it stands now. */
export function movesOf({ words }: Block): Moved[] {
  return words.flatMap(({ node, from }): Moved[] => {
    const to = placeOf(node);
    return to ? [[from, to]] : [];
  });
}

/**
 * How far the farthest of a block's words has moved inside the block, in CSS pixels. A block of another height moves all
 * that comes after it, unless it ends out of sight: that counts as no way that could do.
 */
export function farthestIn(block: Block): number {
  const { element, before } = block;
  const now = element.getBoundingClientRect();
  if (Math.abs(now.height - before.height) >= 1 && before.bottom < innerHeight + MARGIN_PX) return Infinity;
  const [x, y] = [now.left - before.left, now.top - before.top];
  const ways = movesOf(block).map(([from, to]) =>
    Math.max(Math.abs(to.left - from.left - x), Math.abs(to.top - from.top - y)),
  );
  return Math.max(0, ...ways);
}
