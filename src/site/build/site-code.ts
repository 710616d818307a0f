import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { ResolvedConfig, ViteBuilder } from 'vite';
import type { Place } from '../../links.ts';
import { digest } from '../files/digest.ts';
import { filesUnder } from '../files/files-under.ts';
import type { SiteData } from '../making/site.ts';
import { chunksOf, filesOf } from './built-scripts.ts';
import type { PackedChunk } from './offline-assets.ts';
import { cardTemplate, pageTemplate } from './page-template.ts';
import { searchScripts } from './search-scripts.ts';
import type { Settings } from './settings.ts';

/** The page around a quotation's card: built like a page, then only what the cards are made from. */
export const CARD = 'src/site/pages/card.html';

/** The module that the workers of a build load. */
export const WORKER_ENTRY = 'src/site/making/worker.ts';

/** The code of a site, built without any article. */
export interface SiteCode {
  readonly site: SiteData;
  /** The digest of the code and of all settings: other ones, and all is made anew. */
  readonly code: string;
  /** The module that a worker loads. */
  readonly worker: string;
  readonly chunks: readonly PackedChunk[];
  /** Where the files of the code stand, to be brought into the folder of the site; icons and the like are among them. */
  readonly client: string;
  readonly files: readonly string[];
}

/** Builds what a browser loads and what the workers load, and makes of it all that a worker is told of the site. */
export async function buildCode(
  builder: ViteBuilder,
  config: ResolvedConfig,
  settings: Settings,
): Promise<SiteCode> {
  const { client, ssr } = builder.environments;
  if (!client || !ssr)
    throw new Error('The client and the ssr environment are both needed to build the site.');
  const built = await builder.build(client);
  await builder.build(ssr);
  const server = resolve(config.root, ssr.config.build.outDir);
  const { base } = config;
  const folder = resolve(config.root, client.config.build.outDir);
  const page = readFileSync(join(folder, 'index.html'), 'utf8');
  const templates = {
    inline: pageTemplate(page, folder, base),
    linked: pageTemplate(page, folder, base, 'linked'),
  };
  const card = cardTemplate(readFileSync(join(folder, CARD), 'utf8'), folder, base);
  const host = { site: settings.site, base };
  const linked = LINKED[settings.inlined];
  const drawing = drawingIn(config.root);
  const scripts = await searchScripts();
  const code = digest(
    ...codeIn(server),
    ...Object.values(templates),
    card,
    JSON.stringify([host, settings.pictures, settings.places, linked, drawing, scripts]),
    readFileSync(join(config.root, 'package-lock.json')),
  );
  return {
    site: { host, templates, card, linked, drawing, scripts },
    code,
    worker: join(server, 'worker.js'),
    chunks: chunksOf(built),
    client: folder,
    files: [...filesOf(built).filter((file) => !file.endsWith('.html')), ...filesUnder(config.publicDir)],
  };
}

/** Where readers land from elsewhere, the style is in the page, and nothing is waited for. */
const LINKED: Readonly<Record<Settings['inlined'], readonly Place['kind'][]>> = {
  all: [],
  landing: ['panel', 'section', 'person', 'event'],
  none: ['article', 'panel', 'section', 'quote', 'person', 'event'],
};

function codeIn(server: string): Uint8Array[] {
  const scripts = filesUnder(server).filter((file) => /\.m?js$/u.test(file));
  return scripts.map((file) => readFileSync(join(server, file)));
}

/** What decides how a picture comes out: the module that lays it out, and the packages that draw it. */
function drawingIn(root: string): string {
  const packages = ['satori', '@resvg/resvg-js', '@fontsource/literata', '@fontsource/instrument-sans'];
  const manifests = packages.map((name) => readFileSync(join(root, 'node_modules', name, 'package.json')));
  return digest(readFileSync(join(root, 'src/site/pages/preview-image.tsx')), ...manifests);
}
