/**
 * Lets the reader drag across the links of an element to select words, and does not follow the link on which such a drag
 * ends. Gives back what stops it.
 */
export function tellDragsFromClicks(element: HTMLElement): () => void {
  const press = (event: MouseEvent) => {
    const link = linkUnder(event);
    if (link) letSelect(link);
  };
  const release = (event: MouseEvent) => {
    if (linkUnder(event) && endsSelection(event)) event.preventDefault();
  };
  element.addEventListener('mousedown', press);
  element.addEventListener('click', release);
  return () => {
    element.removeEventListener('mousedown', press);
    element.removeEventListener('click', release);
  };
}

/** The link under a plain press; null for one that the browser should take: a new tab, a middle button. */
export function linkUnder(event: MouseEvent): HTMLAnchorElement | null {
  const plain = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  if (!plain || !(event.target instanceof Element)) return null;
  return event.target.closest('a') ?? linkOf(event.target.closest<HTMLElement>('[data-quote]'));
}

/** A quotation goes on after another inside it without being a second link: there its first link's address counts. */
function linkOf(stretch: HTMLElement | null): HTMLAnchorElement | null {
  const id = stretch?.dataset['quote'];
  return id ? document.querySelector(`#text a[data-quote="${CSS.escape(id)}"]`) : null;
}

/**
 * Lets a drag that begins on a link select words. Chromium begins no selection on a link, so while the button is down
 * it is none: its address is away from the press to the release, and back before the click.
 */
function letSelect(link: HTMLAnchorElement): void {
  const href = link.getAttribute('href');
  if (href === null) return;
  const released = new AbortController();
  const giveBack = () => {
    link.setAttribute('href', href);
    released.abort();
  };
  link.removeAttribute('href');
  for (const end of ['pointerup', 'mouseup', 'pointercancel', 'dragend', 'blur'])
    addEventListener(end, giveBack, { capture: true, signal: released.signal });
}

/** Whether a click ends a drag that selected words, which is no click on a quotation; a keyboard's has no count. */
function endsSelection({ detail }: { readonly detail: number }): boolean {
  return detail > 0 && getSelection()?.isCollapsed === false;
}
