import '../shell/app.css';
import { nextTask } from './next-task.ts';

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

/** React is set up in a task of its own, and so is the rest of the app; both are fetched at once. */
async function loaded() {
  const react = import('./react-first.ts');
  await nextTask();
  const [app] = await Promise.all([import('./browser.tsx'), react]);
  await nextTask();
  return app;
}

void afterFirstPaint()
  .then(loaded)
  .then(({ start }) => start());
