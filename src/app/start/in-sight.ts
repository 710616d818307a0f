/*
 * Stands at the end of every page: what the address opens is in sight at the first paint. After a reload or Back the browser
 * itself returns to where the reader was; perhaps later than this, so the scroll position cannot tell.
 */
const [visit] = performance.getEntriesByType('navigation');
const opened = document.querySelector<HTMLElement>('[data-opened]')?.dataset['opened'];

function bring(id: string): void {
  document.getElementById(id)?.scrollIntoView();
}

if (opened && !location.hash && visit && 'type' in visit && visit.type === 'navigate') {
  bring(opened);
  // A face that the reader chose comes later, and has other measures.
  const there = scrollY;
  if (document.documentElement.dataset['face'])
    void document.fonts.ready.then(() => {
      if (scrollY === there) bring(opened);
    });
}
