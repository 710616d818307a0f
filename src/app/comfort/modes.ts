/** What the device itself may ask for that is held back until the sheet of modes is there. What is printed is no screen. */
const OF_THE_DEVICE = '(forced-colors: active), (prefers-contrast: more)';

/** So long after a page has loaded its sheet of modes is asked for, in milliseconds: nothing that is read waits beside it. */
const LATER = 500;

/** The link to the sheet of modes (`app/shell/modes.css`): from now on the browser asks for it. Null in a page without one. */
export function modesLink(page = document): HTMLLinkElement | null {
  const link = () => page.querySelector<HTMLLinkElement>('link[data-modes]');
  if (!link()) {
    // Without JavaScript it is a link in the page; with it, the text of one.
    const written = page.querySelector('noscript[data-modes]');
    written?.insertAdjacentHTML('afterend', written.textContent);
  }
  return link();
}

/**
 * Asks for the modes: before anything is painted where the device wants them, since a sheet that the parser meets holds the
 * paint; else, for print, when the page has loaded.
 */
export function beginModes(page = document): void {
  const written = page.querySelector('noscript[data-modes]');
  if (written && matchMedia(OF_THE_DEVICE).matches) page.write(written.textContent);
  else addEventListener('load', () => setTimeout(modesLink, LATER), { once: true });
}
