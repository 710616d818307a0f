import { join } from 'node:path';
import { searchScripts } from '../../../src/site/build/search-scripts.ts';
import { searchPart } from '../../../src/site/library/search-part.ts';
import { writeFiles } from '../../site/library/write-files.ts';
import { articleOf, manyRecords } from './many-articles.ts';

export { RARE, wordOf } from './many-articles.ts';

interface Library {
  readonly count: number;
  /** Over which the articles are spread evenly. */
  readonly years: number;
}

/** Writes the search of so many articles to a folder, with `html` for its page. */
export async function indexMany({ count, years }: Library, folder: string, html: string): Promise<void> {
  const files = searchPart({
    records: () => manyRecords(count, years),
    folderOf: (folder, from) => ({ folder, from, stands: false }),
    kept: join(folder, 'kept'),
    host: { site: '', base: '/' },
    scripts: await searchScripts(),
    page: () => ({ file: 'search/index.html', from: '', make: async () => html }),
    article: async (slug) => articleOf(Number(slug.replace('article-', '')), years),
  });
  await writeFiles(folder, files);
}
