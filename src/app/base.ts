/** The path under which the app is served, without its last slash: nothing, or `/project`. */
export const base = import.meta.env.BASE_URL.replace(/\/$/u, '');

/** A path of ours as an address: absolute when the build knows where the site will live, else from the host's root. */
export function addressOf(path: string): string {
  return `${import.meta.env.SITE_URL}${base}${path}`;
}
