import { build, type Plugin, type Rollup } from 'vite';

interface Script {
  readonly entry: string;
  readonly base?: string;
  readonly define?: Readonly<Record<string, string>>;
  readonly plugins?: readonly Plugin[];
}

/**
 * A script that stands alone, as one that is no module: what `entry` is made of, in one piece.
 * @throws Error when the entry makes none.
 */
export async function bundledScript({
  entry,
  base = '/',
  define = {},
  plugins = [],
}: Script): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'warn',
    publicDir: false,
    base,
    define: { ...define },
    plugins: [...plugins],
    build: {
      write: false,
      lib: { entry, formats: ['iife'], name: 'script' },
      minify: true,
      target: 'es2022',
    },
  });
  const outputs = (Array.isArray(result) ? result : [result]) as Rollup.RollupOutput[];
  const chunk = outputs.flatMap(({ output }) => output).find((file) => file.type === 'chunk');
  if (!chunk) throw new Error(`${entry} made no script`);
  return chunk.code.trim();
}
