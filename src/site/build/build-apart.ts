import { spawn } from 'node:child_process';
import type { ResolvedConfig, ViteBuilder } from 'vite';

/** The plugin that builds the code of a site, and what it is asked for in a process of its own. */
export const STATIC_SITE = 'verbatim:static-site';
export interface StaticSiteApi {
  readonly buildCode: (builder: ViteBuilder) => Promise<void>;
}

/** What the process runs: the same config, and of its plugins only what builds the code. */
const SCRIPT = `
  import { createBuilder } from 'vite';
  const builder = await createBuilder(JSON.parse(process.argv[1]));
  const { api } = builder.config.plugins.find(({ name }) => name === '${STATIC_SITE}');
  await api.buildCode(builder).catch((error) => {
    builder.config.logger.error(error.stack);
    process.exitCode = 1;
  });
`;

/**
 * Builds the code of a site in a process of its own: the bundler holds some 650 MB that it gives back only when it ends,
 * and what writes the pages afterwards would run beside them.
 * @throws Error when it cannot be built; why, the process has said.
 */
export async function buildApart(config: ResolvedConfig, outDir: string): Promise<void> {
  const { root, mode, configFile, logLevel, base } = config;
  const inline = JSON.stringify({ root, mode, configFile, logLevel, base, build: { outDir } });
  const child = spawn(process.execPath, ['--input-type=module', '--eval', SCRIPT, inline], {
    cwd: root,
    stdio: ['ignore', 'inherit', 'inherit'],
  });
  const code = await new Promise<number | null>((ended, failed) => {
    child.once('close', ended);
    child.once('error', failed);
  });
  if (code !== 0) throw new Error('The code of the site cannot be built: what is wrong stands above.');
}
