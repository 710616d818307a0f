import '../shell/app.css';
import { facesMayBeLate } from '../faces/lateness.ts';
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

/**
 * Without the app a page is read as it was built: what needs a script goes, and a line says so. A reload brings all of it;
 * without a connection it would take the page away.
 */
function goWithout(): void {
  const { body } = document;
  body.dataset['kept'] = '';
  const line = Object.assign(document.createElement('div'), { role: 'status', className: 'notice-line' });
  line.textContent = 'The app could not be loaded. You can read on, and the links work. ';
  const again = Object.assign(document.createElement('button'), { className: 'button' });
  again.textContent = 'Try again';
  again.addEventListener('click', () => {
    if (navigator.onLine) location.reload();
    delete body.dataset['kept'];
    line.remove();
    void begin();
  });
  line.append(again);
  body.append(line);
}

async function begin(): Promise<void> {
  try {
    const { start } = await loaded();
    await start();
  } catch {
    goWithout();
  }
}

async function bringFaces(): Promise<void> {
  if (!facesMayBeLate()) return;
  const { bringLateFaces } = await import('../faces/late-faces.ts');
  await bringLateFaces();
}

void afterFirstPaint().then(async () => Promise.allSettled([begin(), bringFaces()]));
