/** The arrow keys go from one link of what was found to the next, and from the field for the words to the first of them. */
export function goByArrows(frame: HTMLElement): void {
  frame.addEventListener('keydown', (event) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const field = frame.querySelector<HTMLInputElement>('.search-words input');
    const links = [...frame.querySelectorAll<HTMLAnchorElement>('.search-results a')];
    const at = links.findIndex((link) => link === event.target);
    if (at < 0 && (event.target !== field || step < 0)) return;
    const next = at + step < 0 ? field : links[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
}
