import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { filesUnder } from '../../site/small-library.ts';
import { atMost, noted, print, type Figure } from '../table.ts';
import { eleventy, writePlainPages } from './plain-pages.ts';
import { measured, type Measured } from './measured.ts';
import { writeLibrary, writeOne, writtenArticle } from './written-library.ts';

/*
 * `npm run bench:library -- --articles 1000`: a library of our own, the same for the same seed, built beside plain pages of the
 * same text by Eleventy, in one run. It prints each figure with its bound, and fails when one is not kept. No pictures:
 * they are drawn at 77 ms each, by anybody.
 */

const PAGES = 27;
/** As many articles as Eleventy is given: it holds all of them in memory. */
const MOST_PLAIN = 200;

const { values } = parseArgs({
  options: {
    articles: { type: 'string', default: '200' },
    folder: { type: 'string' },
    keep: { type: 'boolean', default: false },
  },
});
const articles = Number(values.articles);
const folder = values.folder ?? mkdtempSync(join(tmpdir(), 'verbatim-library-'));
mkdirSync(folder, { recursive: true });

const content = (count: number) => {
  const path = join(folder, `content-${count}`);
  if (!existsSync(path)) writeLibrary(path, count);
  return path;
};
const settings = (count: number) => ({
  CONTENT: content(count),
  OUT_DIR: join(folder, `site-${count}`),
  MANIFEST: join(folder, `kept-${count}`),
  PICTURES: 'none',
  SITE_URL: 'https://example.org',
  NODE_ENV: 'production',
});
const build = async (count: number): Promise<Measured> =>
  measured(['node_modules/vite/bin/vite.js', 'build', '--', '--strict'], settings(count));

/** The lists of a finished build. */
const listed = (count: number, name: string) =>
  readFileSync(join(folder, `kept-${count}`, `${name}.txt`), 'utf8')
    .split('\n')
    .filter(Boolean);

/** What comes out other bytes in a library of many than in one of one. */
function differing(many: number): string[] {
  const [one, all] = [filesUnder(join(folder, 'site-1')), join(folder, `site-${many}`)];
  const ofTheLibrary = /^(?!assets\/|articles\/(?!index\.json)|favicon|icons|sw\.js|404|yours)/u;
  return [...one].flatMap(([file, bytes]) =>
    ofTheLibrary.test(file) || readFileSync(join(all, file), 'latin1') === bytes ? [] : [file],
  );
}

/** What a build took after its articles, in seconds: for what is about several of them, between two files that it keeps. */
function libraryTime(count: number): number {
  const [articles, end] = ['origins.ndjson', 'site.json'].map(
    (file) => statSync(join(folder, `kept-${count}`, file)).mtimeMs,
  );
  return ((end ?? 0) - (articles ?? 0)) / 1000;
}

async function perPage(one: Measured, many: Measured): Promise<Figure[]> {
  const plain = Math.min(articles, MOST_PLAIN);
  const [few, more] = [join(folder, 'plain-1'), join(folder, `plain-${plain}`)];
  writePlainPages(few, 1, PAGES);
  writePlainPages(more, plain, PAGES);
  const [first, all] = [await eleventy(few), await eleventy(more)];
  const pages = (articles - 1) * PAGES;
  const ofAll = libraryTime(articles) - libraryTime(1);
  const ours = (many.seconds - one.seconds - ofAll) / pages;
  const theirs = (all.seconds - first.seconds) / ((plain - 1) * PAGES);
  return [
    noted(`Eleventy, plain pages of the same text, ${plain * PAGES} pages, a page`, theirs * 1000, ' ms'),
    noted('Eleventy, memory at its peak', all.megabytes, ' MB'),
    noted('Ours, with exports and cards, a page', ours * 1000, ' ms'),
    atMost('Ours, beside Eleventy', ours / theirs, 3, ' times'),
    noted('What Eleventy has none of: library, people, feeds, search, sitemaps', ofAll, ' s'),
    noted('With that, beside Eleventy', (ours + ofAll / pages) / theirs, ' times'),
  ];
}

async function changed(): Promise<Figure[]> {
  const article = writtenArticle(Math.floor(articles / 2));
  writeOne(content(articles), { ...article, text: `${article.text}One more line.\n` });
  const again = await build(articles);
  writeOne(content(articles), article);
  return [
    atMost('One article changed, in all', again.seconds, 10, ' s'),
    atMost('Files to upload', listed(articles, 'upload').length + listed(articles, 'delete').length, 150),
  ];
}

async function main(): Promise<void> {
  const one = await build(1);
  const many = await build(articles);
  const pages = listed(articles, 'upload').filter(
    (file) => file.endsWith('/index.html') && !file.endsWith('/card/index.html'),
  );
  const unlike = differing(articles);
  const figures = [
    noted('Articles', articles),
    noted('Pages', pages.length),
    atMost('Shared files and an unchanged article’s that differ from a library of one', unlike.length, 0),
    atMost('Memory at its peak', many.megabytes, 1000, ' MB'),
    atMost('In all', many.seconds / 60, (20 * articles) / 10_000 + 0.5, ' min'),
    ...(await perPage(one, many)),
    ...(await changed()),
  ];
  if (unlike.length > 0) console.log(unlike.join('\n'));
  print(`A library of ${articles} articles`, figures);
  writeFileSync(join(folder, 'figures.json'), JSON.stringify(figures, null, 2));
  const missed = figures.filter(({ kept }) => !kept);
  console.log(missed.length === 0 ? '\nEvery bound is kept.' : `\n${missed.length} bounds are not kept.`);
  process.exitCode = missed.length === 0 ? 0 : 1;
}

try {
  await main();
} finally {
  if (!values.keep) rmSync(folder, { recursive: true });
}
