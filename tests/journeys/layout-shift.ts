/** What moved: how far, as browsers count it, and the boxes that did (x, y, width, height, before and after). */
export interface Shift {
  readonly value: number;
  readonly moved: readonly string[];
}

interface ShiftEntry extends PerformanceEntry {
  readonly value: number;
  readonly sources: readonly {
    readonly node: Node | null;
    readonly previousRect: DOMRectReadOnly;
    readonly currentRect: DOMRectReadOnly;
  }[];
}

/** Runs in a page: which of its parts have moved without the reader's doing, since it began to load. */
export async function layoutShifts(): Promise<Shift[]> {
  return new Promise((resolve) => {
    const shifts: Shift[] = [];
    const rectOf = ({ x, y, width, height }: DOMRectReadOnly) => [x, y, width, height].join(' ');
    const nameOf = (node: Node | null) =>
      node instanceof Element
        ? `${node.localName}.${node.className}`
        : `“${node?.textContent?.slice(0, 40)}”`;
    new PerformanceObserver((list) => {
      for (const { value, sources } of list.getEntries() as ShiftEntry[])
        shifts.push({
          value,
          moved: sources.map(
            ({ node, previousRect, currentRect }) =>
              `${nameOf(node)} from ${rectOf(previousRect)} to ${rectOf(currentRect)}`,
          ),
        });
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(shifts), 50);
  });
}

/** What late faces may move, and no reader sees. */
export const MOST_SHIFT = 0.01;

/** How far the parts of a page have moved in all. */
export function shiftOf(shifts: readonly Shift[]): number {
  return shifts.reduce((sum, { value }) => sum + value, 0);
}
