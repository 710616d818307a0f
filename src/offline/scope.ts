/*
 * As much of a service worker's global scope as ours uses. TypeScript's library for workers cannot stand beside the one for
 * pages; and what is named here can be a fake in a test.
 */

interface Extendable {
  readonly waitUntil: (work: Promise<unknown>) => void;
}

export interface FetchAsked extends Extendable {
  readonly request: Request;
  readonly preloadResponse: Promise<Response | undefined>;
  readonly respondWith: (answer: Promise<Response>) => void;
}

export interface Told extends Extendable {
  readonly data: unknown;
}

export interface Events {
  readonly install: Extendable;
  readonly activate: Extendable;
  readonly fetch: FetchAsked;
  readonly message: Told;
}

export interface WorkerScope {
  readonly location: { readonly origin: string };
  readonly caches: CacheStorage;
  readonly fetch: (request: Request | string) => Promise<Response>;
  readonly skipWaiting: () => Promise<void>;
  readonly clients: { readonly claim: () => Promise<void> };
  readonly registration: {
    readonly navigationPreload?: { readonly enable: () => Promise<void> };
    readonly unregister: () => Promise<boolean>;
  };
  readonly addEventListener: <Name extends keyof Events>(
    name: Name,
    heard: (event: Events[Name]) => void,
  ) => void;
}
