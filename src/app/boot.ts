import './app.css';

/*
 * Starts the app after the first paint: until then the page is a page of HTML whose links work, and nothing competes
 * with its text and faces. A page that is not painted (a tab in the background) starts at once.
 */
const LATEST = 2000;

function afterFirstPaint(): Promise<void> {
  return new Promise((resolve) => {
    if (document.visibilityState === 'hidden') return resolve();
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length > 0) resolve();
    });
    observer.observe({ type: 'paint', buffered: true });
    setTimeout(resolve, LATEST);
  });
}

/**
 * React is set up in a task of its own: between it and the rest of the app the browser can answer the reader. Both are
 * fetched at once.
 */
async function loaded() {
  const [, app] = await Promise.all([import('./react-first.ts'), import('./browser.tsx')]);
  return app;
}

/** Paper can wait: the built page names its style, and before the first paint a request would cost the reader. */
function addPrintStyle(): void {
  const href = document.documentElement.dataset['printStyle'];
  if (!href) return;
  const link = document.createElement('link');
  document.head.append(Object.assign(link, { rel: 'stylesheet', media: 'print', href }));
}

void afterFirstPaint()
  .then(addPrintStyle)
  .then(loaded)
  .then(({ start }) => start());
