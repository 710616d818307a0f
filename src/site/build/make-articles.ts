import { existsSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { Logger } from 'vite';
import type { Article, ArticleData } from '../../article/article.ts';
import { ArticleError } from '../../article/fault.ts';
import type { KnownPerson } from '../../authoring/known-people.ts';
import { onSite } from '../../article/ref.ts';
import { pathTo } from '../../links.ts';
import {
  deleteEntry,
  keptSlugs,
  readEntry,
  readOrigin,
  type KeptOrigin,
  type Origin,
} from '../kept/article-entry.ts';
import { deleteFiles, NO_CHANGES, type Changes } from '../kept/kept-files.ts';
import type { Catalogue, KeptArticle } from '../kept/catalogue.ts';
import type { UploadLists } from '../kept/kept-site.ts';
import type { Answer } from '../making/worker.ts';
import { loadModule } from '../reading/load-module.ts';
import { articleFolders, type ArticleFolder } from '../reading/article-folders.ts';
import { originOf } from './origin-of.ts';
import { Progress } from './progress.ts';
import type { Settings } from './settings.ts';
import type { Run } from './workers.ts';

/** What articles are made by: workers, and where things stand. */
export interface Workshop {
  readonly root: string;
  readonly out: string;
  readonly kept: string;
  readonly code: string;
  /** Everybody in `people.json`. */
  readonly people: readonly KnownPerson[];
  /** The catalogue of a build that came to its end; empty where the last one did not. */
  readonly known: Catalogue;
  readonly run: Run;
}

/** As many articles wait for a worker as keep all of them busy, and no more. */
const LANES = availableParallelism() + 1;

/**
 * Makes every article that is not as it was, takes away what earlier builds left of those that are gone, and gives those
 * that stand. One that cannot be built is left out, and listed at the end with its file and each fault's place.
 * @throws Error of the first that cannot be built, where the settings are strict.
 */
export async function makeArticles(
  shop: Workshop,
  settings: Settings,
  lists: UploadLists,
  logger: Pick<Logger, 'info' | 'warn'>,
): Promise<KeptArticle[]> {
  const content = resolve(shop.root, settings.content);
  const { articles, faults } = articleFolders(content, settings.shard);
  const wrong: string[] = [];
  const leaveOut = (path: string, says: string) => {
    const message = `${relative(shop.root, path) || path} cannot be built:\n${says}`;
    if (settings.isStrict) throw new Error(message);
    wrong.push(message);
  };
  for (const { path, says } of faults) leaveOut(join(content, path), `  ${says}`);
  const built = new Map<string, KeptArticle>();
  const progress = new Progress(articles.length, (line) => {
    logger.info(line);
  });
  await inLanes(articles, LANES, async (article) => {
    const outcome = await makeOne(article, content, shop);
    progress.step();
    if (outcome.is === 'faulty')
      return leaveOut(join(content, article.path, FILE[article.form]), outcome.says);
    if (outcome.is === 'made') lists.add(outcome.changes);
    built.set(article.slug, keptOf(article, outcome, shop));
  });
  takeAway(shop, built, lists);
  if (wrong.length > 0) logger.warn(`${wrong.length} left out:\n${wrong.toSorted().join('\n')}`);
  if (wrong.length > 0 && built.size === 0) throw new Error('No article can be built');
  return articles.flatMap(({ slug }) => built.get(slug) ?? []);
}

function keptOf({ slug }: ArticleFolder, outcome: Made | AsItWas, { kept, known }: Workshop): KeptArticle {
  const isKept = outcome.is === 'kept';
  const origin = isKept ? outcome.origin : readOrigin(kept, slug);
  if (!origin) throw new Error(`Nothing is kept of ${slug}, which was built`);
  return { slug, kept, origin, line: (isKept && known.get(slug)?.line) || null };
}

const FILE = { data: 'article.json', module: 'article.ts' } as const;

async function inLanes<Item>(
  items: readonly Item[],
  lanes: number,
  work: (item: Item) => Promise<void>,
): Promise<void> {
  const rest = items[Symbol.iterator]();
  const lane = async () => {
    for (let next = rest.next(); !next.done; next = rest.next()) await work(next.value);
  };
  await Promise.all(Array.from({ length: lanes }, lane));
}

/** Deletes the files of articles that are built no more. */
function takeAway(
  { out, kept }: Workshop,
  built: ReadonlyMap<string, KeptArticle>,
  lists: UploadLists,
): void {
  for (const slug of keptSlugs(kept).filter((each) => !built.has(each))) {
    const deleted = Object.keys(readEntry(kept, slug)?.files ?? {});
    deleteFiles(out, deleted);
    deleteEntry(kept, slug);
    lists.add({ ...NO_CHANGES, deleted });
  }
}

/** What became of an article: made, left as it was, or left out. */
type Outcome = Made | AsItWas | { readonly is: 'faulty'; readonly says: string };

interface Made {
  readonly is: 'made';
  readonly changes: Changes;
}

interface AsItWas {
  readonly is: 'kept';
  readonly origin: KeptOrigin;
}

/** Makes one article, unless all that it is made from is as it was and its page stands there. */
async function makeOne(article: ArticleFolder, content: string, shop: Workshop): Promise<Outcome> {
  const { slug } = article;
  const folder = `${content}/${article.path}`;
  const before = shop.known.get(slug)?.origin ?? readOrigin(shop.kept, slug);
  const origin = originOf(article, folder, before, shop);
  const page = `${shop.out}${pathTo({ kind: 'article', ref: onSite(slug) })}index.html`;
  if (before?.inputs === origin.inputs && existsSync(page) && knowsAll(before, shop))
    return { is: 'kept', origin: { ...before, ...origin } };
  const answer = await answerFor(article, folder, origin, shop);
  if ('changes' in answer) return { is: 'made', changes: answer.changes };
  if ('fault' in answer) return { is: 'faulty', says: answer.fault };
  throw new Error('A worker answered what it was not asked');
}

/** Whether everybody whom an article says to be somebody is in `people.json` still. */
function knowsAll({ known }: KeptOrigin, { people }: Workshop): boolean {
  return known.every((is) => people.some(({ id }) => id === is));
}

async function answerFor(
  article: ArticleFolder,
  folder: string,
  origin: Origin,
  shop: Workshop,
): Promise<Answer> {
  const { slug, form } = article;
  if (form === 'data') return shop.run({ make: 'article', slug, origin, from: { folder } });
  try {
    const { article: loaded, files } = await loadModule(shop.root, folder, slug);
    const now = originOf(article, folder, { ...origin, modules: files }, shop);
    return await shop.run({ make: 'article', slug, origin: now, from: { loaded: plain(loaded) } });
  } catch (error) {
    if (error instanceof ArticleError) return { fault: error.message };
    throw error;
  }
}

/** An article's data alone, for its index cannot go to a worker. */
function plain(article: Article): ArticleData {
  return JSON.parse(JSON.stringify(article)) as ArticleData;
}
