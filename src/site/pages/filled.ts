import type { Page } from './prerender.tsx';

/** The template of a page with what was rendered in its places. */
export function filled(template: string, { head, html, path }: Omit<Page, 'status'>): string {
  return template
    .replace('<!--head-->', () => head)
    .replace('<div id="root">', () => `<div id="root" data-path="${path}">`)
    .replace('<!--app-->', () => html);
}
