/** A file of the built site: its path in the folder, without a slash before it. */
export interface SiteFile {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** Where the site will live: `https://example.org`, empty when not told, and the base path with its slashes. */
export interface Host {
  readonly site: string;
  readonly base: string;
}

/** Makes an address of a path on the host: absolute where the host is known. */
export function addressOn({ site, base }: Host): (path: string) => string {
  return (path) => site + base.replace(/\/$/u, '') + path;
}
