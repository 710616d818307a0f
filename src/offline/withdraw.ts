import { shellCaches } from './manifest.ts';
import type { WorkerScope } from './scope.ts';

/**
 * The kill switch: a worker that takes the place of any other at once, removes what those kept for the shell, and itself.
 * Open pages go on; what a reader keeps (articles of one's own, settings) is left alone.
 */
export function withdraw(scope: WorkerScope): void {
  scope.addEventListener('install', (event) => event.waitUntil(scope.skipWaiting()));
  scope.addEventListener('activate', (event) => event.waitUntil(removeAll(scope)));
}

async function removeAll(scope: WorkerScope): Promise<void> {
  const names = shellCaches(await scope.caches.keys());
  await Promise.all(names.map(async (name) => scope.caches.delete(name)));
  await scope.registration.unregister();
}
