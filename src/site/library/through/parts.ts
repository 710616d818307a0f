/** So much of a page’s data, in units of UTF-16, is a page of less than 20 kB gzip. */
export const ROOM = 22_000;

/** Cuts a list into parts that fit `room`, in order; one that is larger than it has a part to itself. */
export function inParts<Item>(items: readonly Item[], sizeOf: (item: Item) => number, room = ROOM): Item[][] {
  const parts: Item[][] = [];
  let left = 0;
  for (const item of items) {
    const size = sizeOf(item);
    const last = parts.at(-1);
    if (last && size <= left) last.push(item);
    else parts.push([item]);
    left = (last && size <= left ? left : room) - size;
  }
  return parts;
}
