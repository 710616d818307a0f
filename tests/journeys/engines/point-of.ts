/** What is to be found in a page. */
interface Sought {
  readonly selector: string;
  /** What it says, or is labelled; empty for anything. */
  readonly name: string;
}

/**
 * Runs in a page: scrolls what is sought to where nothing covers the middle of its first line, and gives that point; null
 * while it is not there, or not at rest. A sheet over the lower half is why the middle of the window will not do for all.
 */
export async function pointOf({ selector, name }: Sought): Promise<{ x: number; y: number } | null> {
  const saying = (element: Element) => element.getAttribute('aria-label') ?? element.textContent;
  const found = [...document.querySelectorAll(selector)].find(
    (element) => (!name || saying(element).trim() === name) && element.getClientRects().length > 0,
  );
  if (!found) return null;
  const line = () => {
    const { left = 0, width = 0, top = 0, height = 0 } = found.getClientRects()[0] ?? {};
    return { x: left + width / 2, y: top + height / 2 };
  };
  const isClear = ({ x, y }: { x: number; y: number }) => {
    const hit = document.elementFromPoint(x, y);
    return hit !== null && (found.contains(hit) || hit.contains(found));
  };
  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const places = [
    () => undefined,
    () => found.scrollIntoView({ block: 'nearest', behavior: 'instant' }),
    () => found.scrollIntoView({ block: 'center', behavior: 'instant' }),
    () => scrollBy({ top: line().y - innerHeight / 4, behavior: 'instant' }),
  ];
  for (const place of places) {
    place();
    await frame();
    const before = line();
    await frame();
    const after = line();
    if (before.x !== after.x || before.y !== after.y) return null;
    if (isClear(after)) return after;
  }
  return null;
}
