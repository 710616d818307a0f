import type { Rollup, ViteBuilder } from 'vite';
import type { PackedChunk } from './offline-assets.ts';

type Built = Awaited<ReturnType<ViteBuilder['build']>>;
type OutputChunk = Extract<Rollup.RollupOutput['output'][number], { type: 'chunk' }>;

/** The scripts of a build. */
export function chunksOf(built: Built): PackedChunk[] {
  return outputsOf(built).flatMap((file) => (file.type === 'chunk' ? packed(file) : []));
}

/** The paths of all files that a build made, in its folder. */
export function filesOf(built: Built): string[] {
  return outputsOf(built).map(({ fileName }) => fileName);
}

function outputsOf(built: Built) {
  return (Array.isArray(built) ? built : [built]).flatMap((each) => ('output' in each ? each.output : []));
}

function packed(chunk: OutputChunk): PackedChunk {
  const { fileName, code, imports, dynamicImports, facadeModuleId, moduleIds, viteMetadata } = chunk;
  return {
    fileName,
    code,
    imports,
    dynamicImports,
    entry: facadeModuleId,
    moduleIds,
    styles: [...(viteMetadata?.importedCss ?? [])],
  };
}
