import { createHash } from 'node:crypto';
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Manifest } from '../../offline/manifest.ts';
import { bundledScript } from './bundled-script.ts';
import { offlineAssets, type PackedChunk } from './offline-assets.ts';

const ENTRY = 'src/offline/service-worker.ts';
const SHELL = '404.html';

/** What makes citations weighs more than the rest of the app, and few press for it. */
const LEFT_OUT = /\/src\/sharing\/made-citations\.ts/;

/** Parts of the app that the shell does without until they have been opened. */
const PACKS = { yours: /\/src\/(?:app\/yours\/|shelves\/device-(?:session|articles)\.ts)/ };

/** Files of `public/` that the shell shows. */
const PUBLIC = ['favicon.svg'];

interface Built {
  /** The folder of the finished site. */
  readonly out: string;
  readonly base: string;
  readonly chunks: readonly PackedChunk[];
}

/**
 * Writes the service worker of a finished build, `sw.js`: with what it keeps, or, where a site wants none, the one that
 * removes any other. Written last, because it names the hash of the page that answers any address.
 */
export async function writeServiceWorker(built: Built, isWanted: boolean): Promise<Manifest | null> {
  const manifest = isWanted ? manifestOf(built) : null;
  writeFileSync(
    join(built.out, 'sw.js'),
    await bundledScript({ entry: ENTRY, define: { MANIFEST: JSON.stringify(manifest) } }),
  );
  return manifest;
}

function manifestOf({ out, base, chunks }: Built): Manifest {
  const shell = readFileSync(join(out, SHELL));
  const { shell: scripts, packs } = offlineAssets(
    chunks,
    assetsNamedIn(shell.toString(), base),
    PACKS,
    LEFT_OUT,
  );
  const pathOf = (file: string) => base + file;
  const content = {
    base,
    shell: {
      path: pathOf(SHELL),
      integrity: `sha384-${createHash('sha384').update(shell).digest('base64')}`,
    },
    assets: [...PUBLIC, ...scripts].map(pathOf),
    packs: { yours: [...(packs['yours'] ?? []), ...workersIn(out)].map(pathOf) },
  };
  const digest = createHash('sha256').update(JSON.stringify(content)).digest('hex');
  return { build: digest.slice(0, 12), ...content };
}

/** Workers are bundled apart from the scripts that start them: those of one's own articles are all there are. */
function workersIn(out: string): string[] {
  return readdirSync(join(out, 'assets'))
    .filter((file) => /-worker-[\w-]+\.js$/u.test(file))
    .map((file) => `assets/${file}`);
}

/** The scripts and faces that a page asks for itself. */
function assetsNamedIn(page: string, base: string): string[] {
  const named = [...page.matchAll(/(?:href|src)="([^"]+)"|url\(([^)]+)\)/gu)].map(([, a, b]) => a ?? b ?? '');
  const assets = named
    .filter((path) => path.startsWith(`${base}assets/`))
    .map((path) => path.slice(base.length));
  return [...new Set(assets)];
}
