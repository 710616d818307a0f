import type { Chunk } from './byte-budget.ts';

/** A chunk, and what it stands for. */
export interface PackedChunk extends Chunk {
  /** The module that it is asked for by; null for what stands for several. */
  readonly entry: string | null;
  readonly moduleIds: readonly string[];
  /** Style sheets that load with it. */
  readonly styles: readonly string[];
}

/** Files of the build, relative to its folder. */
export interface OfflineAssets {
  readonly shell: readonly string[];
  readonly packs: Readonly<Record<string, readonly string[]>>;
}

/**
 * Sorts the build's scripts and styles into what the shell needs to open any address and any panel, and the packs: what
 * loads only when a module is asked for whose path matches one of `roots`. What the shell needs of a pack's modules is the
 * shell's; what is asked for by a module of `leftOut` is kept by nobody.
 */
export function offlineAssets(
  chunks: readonly PackedChunk[],
  first: readonly string[],
  roots: Readonly<Record<string, RegExp>>,
  leftOut?: RegExp,
): OfflineAssets {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const isOf = (root: RegExp, { entry, moduleIds }: PackedChunk) =>
    entry === null ? moduleIds.some((id) => root.test(id)) : root.test(entry);
  const isLeftOut = (chunk: PackedChunk) => leftOut !== undefined && isOf(leftOut, chunk);
  const isRoot = (chunk: PackedChunk) => Object.values(roots).some((root) => isOf(root, chunk));
  const shell = reached(byName, first, (chunk) => isRoot(chunk) || isLeftOut(chunk));
  const packs = Object.entries(roots).map(([name, root]) => {
    const from = chunks.filter((chunk) => isOf(root, chunk));
    const all = reached(
      byName,
      from.map(({ fileName }) => fileName),
      isLeftOut,
    );
    return [name, [...all].filter((file) => !shell.has(file)).toSorted()] as const;
  });
  return { shell: [...shell].toSorted(), packs: Object.fromEntries(packs) };
}

/** All that loads, at once or later, from where `first` begins; nothing behind a chunk that is asked for later and that `stops`. */
function reached(
  byName: ReadonlyMap<string, PackedChunk>,
  first: readonly string[],
  stops: (chunk: PackedChunk) => boolean,
): Set<string> {
  const files = new Set<string>();
  const isStopped = (name: string) => {
    const chunk = byName.get(name);
    return chunk !== undefined && stops(chunk);
  };
  const visit = (name: string) => {
    if (files.has(name)) return;
    files.add(name);
    const { styles = [], imports = [], dynamicImports = [] } = byName.get(name) ?? {};
    styles.forEach((style) => files.add(style));
    imports.forEach(visit);
    dynamicImports.filter((next) => !isStopped(next)).forEach(visit);
  };
  first.forEach(visit);
  return files;
}
