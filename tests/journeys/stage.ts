import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';
import { startBrowser } from './browser.ts';
import { missingEngines } from './engines/installed-engines.ts';
import { READERS } from './readers.ts';
import { libraryContent } from './library-content.ts';
import { serveFolder } from './static-host.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Where the browsers listen, one for each of the files that run at once. */
    browsers: readonly string[];
    /** The built site at the root of its host. */
    site: string;
    /** The same site built for `/project/`. */
    project: string;
    /** A library of several articles, at the root of its host. */
    library: string;
  }
}

export const PROJECT_BASE = '/project/';

/** Before the journeys: the built files behind a plain static host, the same under a base path, and the browsers. */
export default async function stage(vitest: TestProject): Promise<() => Promise<void>> {
  const dist = resolve('dist');
  if (!existsSync(dist)) throw new Error('Nothing is built: `npx vite build --mode preview` comes first.');
  const missing = missingEngines();
  if (missing) vitest.vitest.logger.log(missing);
  const project = resolve('node_modules/.cache/project-site');
  const library = resolve('node_modules/.cache/library-site');
  await Promise.all([
    build({ BASE_PATH: PROJECT_BASE, OUT_DIR: project }),
    build({ CONTENT: libraryContent(), OUT_DIR: library, PICTURES: 'none', PLACES: 'quotes' }),
  ]);
  const hosts = [
    await serveFolder(dist, '/'),
    await serveFolder(project, PROJECT_BASE),
    await serveFolder(library, '/'),
  ] as const;
  const browsers = await Promise.all(Array.from({ length: READERS }, async () => startBrowser()));
  vitest.provide('site', hosts[0].origin);
  vitest.provide('project', hosts[1].origin);
  vitest.provide('library', hosts[2].origin);
  vitest.provide(
    'browsers',
    browsers.map((browser) => browser.wsEndpoint()),
  );
  return async () => {
    await Promise.all([...browsers, ...hosts].map(async (each) => each.close()));
  };
}

const run = promisify(execFile);

async function build(settings: Record<string, string>): Promise<void> {
  await run(process.execPath, ['node_modules/vite/bin/vite.js', 'build', '--mode', 'preview'], {
    env: { ...process.env, NODE_ENV: 'production', ...settings },
  });
}
