import type { Page } from './prerender.tsx';

const PLACES = /<!--head-->|(?<=<div id="root")(?=>)|<!--app-->/gu;

/**
 * Puts what was rendered into the places of a template, in UTF-8. Most of a page is its template, which is cut and encoded
 * once for all of its pages.
 * @throws Error when the template has other places than the head’s, the root’s and the app’s.
 */
export function filler(template: string): (page: Omit<Page, 'status'>) => Buffer {
  const [start, toRoot, toApp, end, ...more] = template.split(PLACES).map((part) => Buffer.from(part));
  if (!start || !toRoot || !toApp || !end || more.length > 0)
    throw new Error('A template has one place each for the head, the path and the app');
  return ({ head, html, path }) =>
    Buffer.concat([
      start,
      Buffer.from(head),
      toRoot,
      Buffer.from(` data-path="${path}"`),
      toApp,
      Buffer.from(html),
      end,
    ]);
}
