/** As much of `navigator.serviceWorker` as a page uses. */
type Container = Pick<ServiceWorkerContainer, 'register' | 'controller' | 'ready'>;

/** How the page hears of the worker. */
export interface Heard {
  /** Another build has been fetched: it is there with the next page that is loaded. */
  readonly onNewer: () => void;
}

/**
 * Registers the worker of the app at `base` (which ends with a slash). Its file is never taken from the HTTP cache.
 * @throws what the browser throws when it refuses: storage is off, or the page is not a secure one.
 */
export async function register(
  base: string,
  { onNewer }: Heard,
  container: Container = navigator.serviceWorker,
): Promise<ServiceWorkerRegistration> {
  const isFirst = container.controller === null;
  const registration = await container.register(`${base}sw.js`, { scope: base, updateViaCache: 'none' });
  const hear = (worker: ServiceWorker | null) => {
    if (worker === null || isFirst) return;
    if (worker.state === 'installed') onNewer();
    else
      worker.addEventListener('statechange', () => worker.state === 'installed' && onNewer(), { once: true });
  };
  hear(registration.waiting ?? registration.installing);
  registration.addEventListener('updatefound', () => hear(registration.installing));
  return registration;
}

/** Asks the worker to keep a part of the app that is not in the shell, by the name that the build gave it. */
export async function keepPack(name: string, container: Container = navigator.serviceWorker): Promise<void> {
  const { active } = await container.ready;
  active?.postMessage({ keep: name }, { transfer: [] });
}
