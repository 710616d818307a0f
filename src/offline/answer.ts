/** What a request asks for, which decides where its answer may come from. */
export type Asked = 'page' | 'asset' | 'data' | 'other';

/** As much of a `Request` as the decision needs. */
export interface Question {
  readonly url: string;
  readonly method: string;
  readonly mode: string;
  readonly destination: string;
}

/**
 * - page: an address of the app, opened in a tab: from the host, and from the shell when there is no host;
 * - asset: named after its bytes: from any cache that has it;
 * - data: of an article: from the host, and what was kept of it when there is no host;
 * - other: none of our business. Files to save and cards in other pages' frames are among them.
 */
export function askedFor({ url, method, mode, destination }: Question, origin: string, base: string): Asked {
  const { origin: from, pathname } = new URL(url);
  if (method !== 'GET' || from !== origin || !pathname.startsWith(base)) return 'other';
  const path = pathname.slice(base.length);
  if (mode === 'navigate') return destination === 'document' && !isFile(path) ? 'page' : 'other';
  if (path.startsWith('assets/')) return 'asset';
  return DATA.test(path) ? 'data' : 'other';
}

/** An article's data beside its page, and what a page of the library lists beside that. */
const DATA = /^(?:articles\/[^/]+\/article|(?:library\/(?:[^/]+\/)+)?articles)\.json$/u;

/** The last part of the path has an ending: a page's never has. */
function isFile(path: string): boolean {
  return /\.[a-z0-9]+$/iu.test(path);
}
