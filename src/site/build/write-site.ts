import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join, resolve, relative } from 'node:path';
import type { Logger } from 'vite';
import { digest } from '../files/digest.ts';
import { digestOfRecords, readCatalogue, writeCatalogue, type Catalogue } from '../kept/catalogue.ts';
import { NO_CHANGES, type Digests } from '../kept/kept-files.ts';
import { digestOf, forget, readKeptSite, UploadLists, writeKeptSite } from '../kept/kept-site.ts';
import { PROPOSALS } from '../library/through/proposals-file.ts';
import { partFolder } from '../making/part-folder.ts';
import { counted } from '../../ui/counted.ts';
import { readPeople } from '../reading/read-people.ts';
import { makeArticles } from './make-articles.ts';
import { makeLibrary } from './make-library.ts';
import { mergedArticles, shardsIn } from './merged-articles.ts';
import { duration } from './progress.ts';
import { writeServiceWorker } from './service-worker.ts';
import type { Settings } from './settings.ts';
import { settleShared } from './settle-shared.ts';
import type { SiteCode } from './site-code.ts';
import { withArticleWorkers, withLibraryWorkers } from './workers.ts';

/** Where a site is written, and by what clock. */
export interface Place {
  readonly root: string;
  readonly out: string;
  /** The folder in which is kept what was made from what. */
  readonly kept: string;
  /** The day of the build, `2026-11-29`, in UTC. */
  readonly today: string;
}

/**
 * Writes the site article by article: each goes through a worker, which writes all of it and keeps one small record, so
 * that no more than a few are in memory at a time. What would come out the same is left as it stands.
 * @throws Error of the first article that cannot be built, where the settings are strict.
 */
export async function writeSite(
  code: SiteCode,
  place: Place,
  settings: Settings,
  logger: Pick<Logger, 'info' | 'warn'>,
): Promise<void> {
  const began = Date.now();
  const { out, kept } = place;
  const isMerge = settings.merged.length > 0;
  const isPart = isMerge || settings.shard !== '';
  const before = readKeptSite(kept, out);
  if (!before) forget(kept);
  if (!before && !isPart) empty(out);
  const lists = new UploadLists(kept, before?.isWhole === false);
  const { 'sw.js': worker, ...left } = before?.shared ?? {};
  const { shared, changes } = settleShared(code.client, out, code.files, left);
  lists.add(changes);
  const known: Catalogue = before?.isWhole === true ? readCatalogue(kept) : new Map();
  const from = { code: code.code, out: relative(kept, out) };
  writeKeptSite(kept, { ...from, shared, records: null, isWhole: false });
  const people = readPeople(resolve(place.root, settings.content), place.root);
  const shards = shardsIn(settings.merged, code.code);
  const site = { ...code.site, ...place, code: code.code, people, shards: shards.map((shard) => shard.out) };
  const articles = isMerge
    ? mergedArticles(shards)
    : await withArticleWorkers(code.worker, site, async (run) =>
        makeArticles({ ...place, code: code.code, people, known, run }, settings, lists, logger),
      );
  const library = settings.shard
    ? null
    : digest(code.code, digestOfRecords(articles), JSON.stringify(people));
  if (library === null || library === before?.records) writeCatalogue(kept, articles);
  else
    await withLibraryWorkers(code.worker, site, async (run) => {
      // The workers begin meanwhile.
      writeCatalogue(kept, articles);
      await makeLibrary(run, lists);
      if (people.length > 0) logger.info(proposed(kept));
    });
  const now = library === null ? {} : await offlineWorker(code, out, settings, worker ?? null, lists);
  writeKeptSite(kept, { ...from, shared: { ...shared, ...now }, records: library, isWhole: true });
  logger.info(`${counted(articles.length, 'article')} in ${duration(Date.now() - began)}`);
  logger.info(lists.summary());
}

/** Where an editor finds who may be somebody in `people.json`. */
function proposed(kept: string): string {
  const list = join(partFolder(kept, 'people'), PROPOSALS);
  const count = readFileSync(list, 'utf8').split('\n').length - 1;
  if (count === 0) return 'Nobody in the articles has only the name of somebody in people.json';
  return `Nobody is joined by name: ${count} ${count === 1 ? 'name' : 'names'} to look into, listed in ${list}`;
}

/** Writes the service worker, after everything that it knows by its digest. */
async function offlineWorker(
  { site: { host }, chunks }: SiteCode,
  out: string,
  { isOffline }: Settings,
  before: string | null,
  lists: UploadLists,
): Promise<Digests> {
  await writeServiceWorker({ out, base: host.base, chunks }, isOffline);
  const now = digestOf(join(out, 'sw.js')) ?? '';
  if (before === null) lists.add({ ...NO_CHANGES, added: ['sw.js'] });
  else if (before !== now) lists.add({ ...NO_CHANGES, changed: ['sw.js'] });
  return { 'sw.js': now };
}

/** Empties the folder of the site: nothing is known of what is in it. */
function empty(out: string): void {
  mkdirSync(out, { recursive: true });
  for (const name of readdirSync(out)) if (name !== '.git') rmSync(join(out, name), { recursive: true });
}
