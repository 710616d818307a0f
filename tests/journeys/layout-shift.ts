/** Runs in a page: how far its parts have moved without the reader's doing, since it began to load. */
export async function layoutShift(): Promise<number> {
  return new Promise((resolve) => {
    let moved = 0;
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) moved += 'value' in entry ? Number(entry.value) : 0;
    }).observe({ type: 'layout-shift', buffered: true });
    setTimeout(() => resolve(moved), 50);
  });
}
