/** A block, and the faces that it had before the page's own came. */
export interface Held {
  readonly element: HTMLElement;
  readonly family: string;
}

/** Text above the window: of what holds words there, all whose height depends on its face. */
const TEXT = '.page-head :is(h1, p), .text:not([data-long]) :is(h2, p)';

/** The text above the window, and the faces it has now. */
export function textAbove(page: Document): Held[] {
  return [...page.querySelectorAll<HTMLElement>(TEXT)].flatMap((element) =>
    element.getBoundingClientRect().bottom <= 0
      ? [{ element, family: getComputedStyle(element).fontFamily }]
      : [],
  );
}

/** Holds a block in the faces that it had: the rule for `data-faces` sees to what has a face of its own inside it. */
export function hold({ element, family }: Held): void {
  element.dataset['faces'] = 'stand-in';
  element.style.fontFamily = family;
}

export function letGo({ element }: Held): void {
  delete element.dataset['faces'];
  element.style.fontFamily = '';
}

/** Lets go of text above the window, and keeps `steady` where it is where the browser does not do that itself. */
export function letAboveGo(above: readonly Held[], steady: Element | undefined): void {
  if (!steady || CSS.supports('overflow-anchor', 'auto')) return above.forEach(letGo);
  const { top } = steady.getBoundingClientRect();
  above.forEach(letGo);
  scrollBy(0, steady.getBoundingClientRect().top - top);
}

/** Lets go of each block when it has left the window. */
export function letGoOutOfSight(held: readonly Held[]): void {
  const observer = new IntersectionObserver((entries) => {
    for (const { target, isIntersecting } of entries) {
      const left = isIntersecting ? undefined : held.find(({ element }) => element === target);
      if (!left) continue;
      observer.unobserve(target);
      letGo(left);
    }
  });
  for (const { element } of held) observer.observe(element);
}
