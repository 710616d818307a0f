import type { Plugin } from 'vite';

const UNUSED = /\/query-core\/build\/modern\/(infiniteQueryBehavior|mutationCache)\.js/u;

/** As much of each as the client itself calls, where nothing is asked for by pages and nothing is ever sent. */
const INSTEAD: Readonly<Record<string, string>> = {
  infiniteQueryBehavior: `
    export function infiniteQueryBehavior() { throw new Error('Infinite queries are left out of the build'); }
    export const hasNextPage = () => false;
    export const hasPreviousPage = () => false;`,
  mutationCache: `
    export class MutationCache {
      findAll() { return []; }
      clear() {}
      build() { throw new Error('Mutations are left out of the build'); }
      async resumePausedMutations() {}
    }`,
};

/**
 * Lets the bundler leave out what we do not use of TanStack Query, which its client imports all the same: infinite
 * queries and mutations. Should their files change their names, the bytes come back and the budget says so.
 */
export function leanQuery(): Plugin {
  return {
    name: 'verbatim:lean-query',
    apply: 'build',
    transform: {
      filter: { id: UNUSED },
      handler: (_, id) => ({ code: INSTEAD[UNUSED.exec(id)?.[1] ?? ''] ?? '', map: null }),
    },
  };
}
