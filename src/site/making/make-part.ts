import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { QueryClient } from '@tanstack/react-query';
import { articleOf } from '../../article/article-index.ts';
import type { ArticleData } from '../../article/article.ts';
import { onSite } from '../../article/ref.ts';
import { pathToFile } from '../../links.ts';
import { digest } from '../files/digest.ts';
import { linesOf, type Changes, type Digests } from '../kept/kept-files.ts';
import { RECORDS } from '../kept/catalogue.ts';
import { readPart, writePart } from '../kept/part-entry.ts';
import { PartWriter } from '../kept/write-changed.ts';
import { LIBRARY_PARTS, LISTED } from '../library/library-parts.ts';
import type { LibrarySite } from '../library/library-site.ts';
import { recordIn } from '../library/record-line.ts';
import { filler } from '../pages/filler.ts';
import { peopleById } from '../reading/read-people.ts';
import { partFolder } from './part-folder.ts';
import { renderer, WITHOUT_LISTS, type Stock } from '../pages/prerender.tsx';
import type { Site } from './site.ts';

/** Makes one part of the library, writes what is not there as it is, and keeps what its files are, and are made from. */
export async function makePart(name: string, site: Site): Promise<Changes> {
  const part = LIBRARY_PARTS[name];
  if (!part) throw new Error(`The library has no part ${name}`);
  const writer = new PartWriter(site.out, readPart(site.kept, name));
  for await (const file of part(librarySite(name, site, writer))) await writer.write(file);
  const { changes, ...done } = writer.done();
  writePart(site.kept, name, done);
  return changes;
}

function librarySite(name: string, site: Site, writer: PartWriter): LibrarySite {
  const kept = partFolder(site.kept, name);
  mkdirSync(kept, { recursive: true });
  return {
    host: site.host,
    known: peopleById(site.people),
    kept,
    scripts: site.scripts,
    drawing: site.drawing,
    article: async (slug) => {
      const path = pathToFile(onSite(slug), 'article.json');
      const file = [site.out, ...site.shards].map((out) => join(out, path)).find((each) => existsSync(each));
      if (file === undefined) throw new Error(`${slug} is not where it was written: build its shard again`);
      return articleOf((JSON.parse(readFileSync(file, 'utf8')) as Wire).article);
    },
    records: async function* () {
      for await (const line of linesOf(join(site.kept, RECORDS))) yield recordIn(line);
    },
    folderOf: (folder, from) => writer.folder(folder, digest(site.code, from)),
    pages: async function* () {
      for (const other of LISTED) yield* pagesIn(readPart(site.kept, other).files);
    },
    page: (path) => ({ file: fileOf(path), from: site.code, make: async () => pageAt(path, site) }),
    pageOf: (path, shows) => ({
      file: fileOf(path),
      from: digest(site.code, shows.json),
      make: async () =>
        pageAt(path, site, (client) => {
          client.setQueryData(shows.key, shows.data);
        }),
    }),
  };
}

const fileOf = (path: string) => `${path.slice(1)}index.html`;

async function pageAt(
  path: string,
  { host: { base }, templates }: Site,
  give?: (client: QueryClient) => void,
): Promise<string> {
  const page = await renderer(NO_STOCK, base, give)(base + path.slice(1));
  if (page.status !== 200 && path !== '/404') throw new Error(`${path} has no page: ${page.status}`);
  return filler(templates.inline)(page).toString();
}

function pagesIn(files: Digests): string[] {
  return Object.keys(files).flatMap((file) => {
    const [, folder] = /^(|.*\/)index\.html$/u.exec(file) ?? [];
    return folder === undefined ? [] : [`/${folder}`];
  });
}

/** What a page of the library is made from is given to it. */
const NO_STOCK: Stock = { ...WITHOUT_LISTS, article: async () => null };

interface Wire {
  readonly article: ArticleData;
}
