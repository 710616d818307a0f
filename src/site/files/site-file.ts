/** A file of the built site: its path in the folder, without a slash before it. */
export interface SiteFile {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** A file that takes long to make: what the same digest names comes out the same, and need not be made again. */
export interface MadeFile {
  readonly file: string;
  /** The digest of all that it is made from. */
  readonly from: string;
  readonly make: () => Promise<SiteFile['content']>;
}

/** What is in a file, made where it must be. */
export async function contentOf(file: SiteFile | MadeFile): Promise<SiteFile['content']> {
  return 'content' in file ? file.content : file.make();
}

/**
 * A folder whose files are all made from the same. Where it stands as it was made from that, none of them need be given:
 * they are kept.
 */
export interface MadeFolder {
  /** Its path in the site, with a slash after it and none before it. */
  readonly folder: string;
  /** The digest of all that its files are made from. */
  readonly from: string;
  readonly stands: boolean;
}

/** Where the site will live: `https://example.org`, empty when not told, and the base path with its slashes. */
export interface Host {
  readonly site: string;
  readonly base: string;
}

/** Makes an address of a path on the host: absolute where the host is known. */
export function addressOn({ site, base }: Host): (path: string) => string {
  const root = site + base.replace(/\/$/u, '');
  return (path) => root + path;
}
