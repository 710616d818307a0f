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

void afterFirstPaint()
  .then(() => import('./browser.tsx'))
  .then(({ start }) => start());
