import type { Chunk } from './byte-budget.ts';

/** A chunk with what it is made from. */
export interface PackedChunk extends Chunk {
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
 * loads only through a module whose path matches one of `roots`. What stands behind a module of `leftOut` is kept by nobody.
 */
export function offlineAssets(
  chunks: readonly PackedChunk[],
  first: readonly string[],
  roots: Readonly<Record<string, RegExp>>,
  leftOut?: RegExp,
): OfflineAssets {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const has = (name: string, modules: RegExp) =>
    byName.get(name)?.moduleIds.some((id) => modules.test(id)) ?? false;
  const isLeftOut = (name: string) => leftOut !== undefined && has(name, leftOut);
  const isRoot = (name: string) => Object.values(roots).some((root) => has(name, root));
  const shell = reached(byName, first, (name) => isRoot(name) || isLeftOut(name));
  const packs = Object.entries(roots).map(([name, root]) => {
    const from = chunks.filter(({ moduleIds }) => moduleIds.some((id) => root.test(id)));
    const all = reached(
      byName,
      from.map(({ fileName }) => fileName),
      isLeftOut,
    );
    return [name, [...all].filter((file) => !shell.has(file)).toSorted()] as const;
  });
  return { shell: [...shell].toSorted(), packs: Object.fromEntries(packs) };
}

/** All that loads, at once or later, from where `first` begins; nothing behind a chunk that `stops`. */
function reached(
  byName: ReadonlyMap<string, PackedChunk>,
  first: readonly string[],
  stops: (name: string) => boolean,
): Set<string> {
  const files = new Set<string>();
  const visit = (name: string) => {
    if (files.has(name) || stops(name)) return;
    files.add(name);
    const chunk = byName.get(name);
    for (const style of chunk?.styles ?? []) files.add(style);
    for (const next of [...(chunk?.imports ?? []), ...(chunk?.dynamicImports ?? [])]) visit(next);
  };
  first.forEach(visit);
  return files;
}
