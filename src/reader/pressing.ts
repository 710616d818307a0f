/**
 * Lets a drag that begins on a link select words. Chromium begins no selection on a link, so while the button is down
 * it is none: its address is away from the press to the release, and back before the click.
 */
export function letSelect(link: HTMLAnchorElement): void {
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
export function endsSelection({ detail }: { readonly detail: number }): boolean {
  return detail > 0 && getSelection()?.isCollapsed === false;
}
