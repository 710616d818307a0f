import { newestShell } from './manifest.ts';

/** As much of `navigator.serviceWorker` as a page uses. */
type Container = Pick<ServiceWorkerContainer, 'register' | 'ready'>;

/** How the page hears of the worker. */
export interface Heard {
  /** Another build than the page's has been fetched: it is there with the next page that is loaded. */
  readonly onNewer: () => void;
}

/** What a page is: where its app stands, which ends with a slash, and the address of its first script, which names its build. */
export interface Page {
  readonly base: string;
  readonly script: string;
}

/**
 * Registers the worker of a page's app. Its file is never taken from the HTTP cache.
 * @throws what the browser throws when it refuses: storage is off, or the page is not a secure one.
 */
export async function register(
  { base, script }: Page,
  { onNewer }: Heard,
  container: Container = navigator.serviceWorker,
  storage: CacheStorage = caches,
): Promise<ServiceWorkerRegistration> {
  const registration = await container.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
  const tell = () => void isOutdated(script, storage).then((is) => is && onNewer());
  const hear = (worker: ServiceWorker | null) => {
    if (worker?.state === 'installed') tell();
    worker?.addEventListener('statechange', () => worker.state === 'installed' && tell());
  };
  hear(registration.waiting ?? registration.installing);
  registration.addEventListener('updatefound', () => hear(registration.installing));
  return registration;
}

/** Whether the newest shell on this device is of another build than the page with that first script. */
async function isOutdated(script: string, storage: CacheStorage): Promise<boolean> {
  const newest = newestShell(await storage.keys());
  return newest !== undefined && !(await (await storage.open(newest)).match(script));
}

/** Asks the worker to keep a part of the app that is not in the shell, by the name that the build gave it. */
export async function keepPack(name: string, container: Container = navigator.serviceWorker): Promise<void> {
  const { active } = await container.ready;
  active?.postMessage({ keep: name }, { transfer: [] });
}
