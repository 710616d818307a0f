/** What the build tells its service worker, written into it. Addresses are paths from the host's root. */
export interface Manifest {
  /** Names the build: the same for the same files. */
  readonly build: string;
  /** Where the app stands: begins and ends with a slash. */
  readonly base: string;
  /** The page that answers any address, and its hash (Subresource Integrity), so that no other build's is ever kept. */
  readonly shell: { readonly path: string; readonly integrity: string };
  /** What the shell loads: their names change with their bytes. */
  readonly assets: readonly string[];
  /** Assets that are kept once their part of the app has been opened, by its name. */
  readonly packs: Readonly<Record<string, readonly string[]>>;
}

/** Every cache of ours begins with this: another app may live on the same host. */
const OURS = 'verbatim-';
const SHELL = `${OURS}shell-`;

/** The data of articles, kept from one build to the next. */
export const ARTICLES = `${OURS}articles`;

/** The cache that holds a build's shell and assets. */
export function shellCache({ build }: Pick<Manifest, 'build'>): string {
  return `${SHELL}${build}`;
}

/**
 * The caches of older builds that may go, of all there are in the order of their making. The one before stays: a tab of
 * that build, which was loaded past its worker, may still ask for a panel.
 */
export function outdatedCaches(names: readonly string[], manifest: Pick<Manifest, 'build'>): string[] {
  return names.filter((name) => name.startsWith(SHELL) && name !== shellCache(manifest)).slice(0, -1);
}

/** The cache that was made last for a shell. */
export function newestShell(names: readonly string[]): string | undefined {
  return shellCaches(names).at(-1);
}

/** The caches that a worker which puts an end to itself takes along; what a reader kept is not among them. */
export function shellCaches(names: readonly string[]): string[] {
  return names.filter((name) => name.startsWith(SHELL));
}
