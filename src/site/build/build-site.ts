import { join, resolve } from 'node:path';
import type { ResolvedConfig, ViteBuilder } from 'vite';
import { digest } from '../files/digest.ts';
import { buildApart } from './build-apart.ts';
import { readingScripts, withinBudget } from './byte-budget.ts';
import type { Settings } from './settings.ts';
import { forgetCode, readKeptCode, sourcesOf, writeKeptCode } from './kept-code.ts';
import { buildCode, type SiteCode } from './site-code.ts';
import { writeSite } from './write-site.ts';

/** A folder for the builds of a site, by where the site is written: beside the packages, which the workers load. */
export function workFolder(root: string, out: string, name: 'client' | 'server' | 'kept'): string {
  return join(root, 'node_modules/.verbatim', digest(out), name);
}

/** Builds the code of the site, without any article, and then with it the site. */
export async function buildSite(
  builder: ViteBuilder,
  config: ResolvedConfig,
  settings: Settings,
  out: string,
): Promise<void> {
  const { root, logger } = config;
  const kept = settings.manifest ? resolve(root, settings.manifest) : workFolder(root, out, 'kept');
  const code = await keptOrBuilt(builder, config, settings, out);
  await writeSite(code, { root, out, kept, today: today() }, settings, logger);
  if (!settings.site)
    logger.warn(
      'SITE_URL is not set: canonical links and preview pictures are relative, and there is no sitemap, no oEmbed and no feed.',
    );
}

/** Settings that are about what a run does, and stand in no code. */
const OF_A_RUN = new Set(['content', 'isStrict', 'shard', 'merged', 'manifest']);

/** The code as it was built before from the same sources, or as it is built now. */
async function keptOrBuilt(
  builder: ViteBuilder,
  config: ResolvedConfig,
  settings: Settings,
  out: string,
): Promise<SiteCode> {
  const { folder, sources } = keptAt(config, settings, out);
  let code = readKeptCode(folder, sources);
  if (!code) {
    await buildApart(config, out);
    code = readKeptCode(folder, sources);
  }
  // Else Vite would take it that nobody has built anything, and build it.
  for (const each of Object.values(builder.environments)) each.isBuilt = true;
  if (!code) throw new Error('The sources have changed while the site was built: build it again.');
  return code;
}

/** Builds the code of a site, without any article, and keeps it for `buildSite`. */
export async function buildKeptCode(
  builder: ViteBuilder,
  config: ResolvedConfig,
  settings: Settings,
  out: string,
): Promise<void> {
  const { folder, sources } = keptAt(config, settings, out);
  forgetCode(folder);
  const code = await buildCode(builder, config, settings);
  config.logger.info(withinBudget(readingScripts(code.chunks)));
  writeKeptCode(folder, sources, code);
}

function keptAt({ root, base, mode }: ResolvedConfig, settings: Settings, out: string) {
  const inCode = Object.entries(settings).filter(([name]) => !OF_A_RUN.has(name));
  const sources = sourcesOf(root, [base, mode, ...inCode]);
  return { folder: join(workFolder(root, out, 'client'), '..'), sources };
}

/** The day, in UTC; a build that is to come out the same another day is told it: https://reproducible-builds.org/specs/source-date-epoch/ */
function today(epoch = process.env['SOURCE_DATE_EPOCH']): string {
  const now = epoch === undefined ? new Date() : new Date(Number(epoch) * 1000);
  return now.toISOString().slice(0, 10);
}
