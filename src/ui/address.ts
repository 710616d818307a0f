/** The path under which the app is served, without its last slash: nothing, or `/project`. */
export const base = import.meta.env.BASE_URL.replace(/\/$/u, '');

/**
 * A path of ours as the `href` of a plain link: without JavaScript the browser follows it, and with it the app does, for
 * all links in one place (`app/use-links.ts`).
 */
export function hrefOf(path: string): string {
  return base + path;
}

/** The address of what is open now, viewed as a query says: an empty one as usual. */
export function hrefToView(query: string): string {
  return query || '?';
}

/** A path of ours as an address: absolute when the build knows where the site will live, else from the host's root. */
export function addressOf(path: string): string {
  return `${import.meta.env.SITE_URL}${base}${path}`;
}
