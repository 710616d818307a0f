import { askedFor } from './answer.ts';
import { asKept, isKeptOnPurpose } from './kept-articles.ts';
import { ARTICLES, outdatedCaches, shellCache, type Manifest } from './manifest.ts';
import type { FetchAsked, WorkerScope } from './scope.ts';

/**
 * The service worker of a build. Pages always come from the host while there is one, so a new build is there after one
 * navigation; without it every address of the app is answered by the shell, which has what it needs in this build's
 * cache. It never takes over from another worker while a tab uses that one.
 */
export function serve(scope: WorkerScope, manifest: Manifest): void {
  scope.addEventListener('install', (event) => event.waitUntil(install(scope, manifest)));
  scope.addEventListener('activate', (event) => event.waitUntil(activate(scope, manifest)));
  scope.addEventListener('message', (event) => {
    const pack = packOf(event.data, manifest);
    if (pack) event.waitUntil(keepAssets(scope, manifest, pack));
  });
  scope.addEventListener('fetch', (event) => answer(scope, manifest, event));
}

function answer(scope: WorkerScope, manifest: Manifest, event: FetchAsked): void {
  switch (askedFor(event.request, scope.location.origin, manifest.base)) {
    case 'page':
      return event.respondWith(page(scope, manifest, event));
    case 'asset':
      return event.respondWith(asset(scope, manifest, event.request));
    case 'data':
      return event.respondWith(data(scope, event.request));
    case 'other':
  }
}

async function install(scope: WorkerScope, manifest: Manifest): Promise<void> {
  const { path, integrity } = manifest.shell;
  const shell = await scope.fetch(new Request(path, { integrity, cache: 'reload' }));
  if (!shell.ok) throw new Error(`${path} answered ${shell.status}`);
  await keepAssets(scope, manifest, manifest.assets);
  const cache = await scope.caches.open(shellCache(manifest));
  // Made anew: a host may have led elsewhere for it, and a browser takes no such answer for a page.
  const headers = { 'content-type': shell.headers.get('content-type') ?? 'text/html; charset=utf-8' };
  await cache.put(path, new Response(await shell.blob(), { headers }));
}

async function activate(scope: WorkerScope, manifest: Manifest): Promise<void> {
  const outdated = outdatedCaches(await scope.caches.keys(), manifest);
  await Promise.all(outdated.map(async (name) => scope.caches.delete(name)));
  await scope.registration.navigationPreload?.enable();
  await scope.clients.claim();
}

/** What another build has kept under the same name is the same file: it is not fetched again. */
async function keepAssets(scope: WorkerScope, manifest: Manifest, assets: readonly string[]): Promise<void> {
  const cache = await scope.caches.open(shellCache(manifest));
  await Promise.all(
    assets.map(async (path) => {
      if (await cache.match(path)) return;
      const kept = (await scope.caches.match(path)) ?? (await scope.fetch(path));
      if (!kept.ok) throw new Error(`${path} answered ${kept.status}`);
      await cache.put(path, kept);
    }),
  );
}

/** Which assets a page asks to keep; null for a message that is none of ours. */
function packOf(message: unknown, { packs }: Manifest): readonly string[] | null {
  if (typeof message !== 'object' || message === null || !('keep' in message)) return null;
  const { keep } = message;
  return typeof keep === 'string' && Object.hasOwn(packs, keep) ? (packs[keep] ?? null) : null;
}

async function page(scope: WorkerScope, manifest: Manifest, event: FetchAsked): Promise<Response> {
  try {
    const preloaded = await event.preloadResponse;
    // Without a connection it is refused in Chromium and Safari, and in Firefox it is an answer: that there was an error.
    return preloaded && preloaded.type !== 'error' ? preloaded : await scope.fetch(event.request);
  } catch (error) {
    const cache = await scope.caches.open(shellCache(manifest));
    const shell = await cache.match(manifest.shell.path);
    if (!shell) throw error;
    return shell;
  }
}

/** A build's own first; then any other's, for a tab that is older or newer than this worker. */
async function asset(scope: WorkerScope, manifest: Manifest, request: Request): Promise<Response> {
  const cache = await scope.caches.open(shellCache(manifest));
  const kept = (await cache.match(request.url)) ?? (await scope.caches.match(request.url));
  if (kept) return kept;
  const fresh = await scope.fetch(request);
  if (fresh.ok) await put(cache, request.url, fresh);
  return fresh;
}

async function data(scope: WorkerScope, request: Request): Promise<Response> {
  const cache = await scope.caches.open(ARTICLES);
  try {
    const fresh = await scope.fetch(request);
    const kept = fresh.ok ? await cache.match(request.url) : undefined;
    if (kept) await put(cache, request.url, asKept(await fresh.clone().blob(), isKeptOnPurpose(kept)));
    return fresh;
  } catch (error) {
    const kept = await cache.match(request.url);
    if (!kept) throw error;
    return kept;
  }
}

/** A full disk keeps nothing more, and the reader still gets what was asked for. */
async function put(cache: Cache, url: string, response: Response): Promise<void> {
  try {
    await cache.put(url, response.clone());
  } catch {
    // Not kept: it comes from the host the next time.
  }
}
