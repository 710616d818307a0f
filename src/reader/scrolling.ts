/** The header, and a little air so that the cue before a quotation is seen too. */
const TOP = 130;
const BOTTOM = 24;

/** An element, or a range of words. */
type Seen = Pick<Element, 'getBoundingClientRect'>;

/** Further than this many windows away, words are jumped to: a glide would take long, and be of no help to the eye. */
const FAR = 4;

/**
 * Scrolls so that all of these are seen, above whatever covers the lower part of the window; not at all if they are. It
 * glides where that is short and wanted, unless told to jump.
 */
export function bringIntoView(elements: readonly Seen[], jump = false): void {
  const [first] = elements;
  const last = elements.at(-1);
  if (!first || !last) return;
  const top = first.getBoundingClientRect().top;
  const bottom = last.getBoundingClientRect().bottom;
  const lowest = visibleBottom() - BOTTOM;
  if (top >= TOP - 40 && bottom <= lowest) return;
  const room = lowest - TOP - (bottom - top);
  const wanted = room > 0 && top > TOP ? TOP + room / 3 : TOP;
  const distance = top - wanted;
  const jumps = jump || calm() || Math.abs(distance) > FAR * innerHeight;
  scrollBy({ top: distance, behavior: jumps ? 'instant' : 'smooth' });
}

/** The lower edge of what can be seen of the text: a sheet over the page says where it begins. */
export function visibleBottom(): number {
  const sheet = document.querySelector('[data-sheet]');
  const covers = sheet && getComputedStyle(sheet).position === 'fixed';
  return covers ? Math.min(innerHeight, innerHeight - sheet.getBoundingClientRect().height) : innerHeight;
}

/** Whether the panel stands after the text, where the window is too low for anything to stick. */
export function isPanelInFlow(): boolean {
  const sheet = document.querySelector('[data-sheet]');
  return sheet !== null && getComputedStyle(sheet).position === 'static';
}

function calm(): boolean {
  return matchMedia('(prefers-reduced-motion: reduce)').matches;
}
