import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import {
  contentOf,
  type MadeFile,
  type MadeFolder,
  type SiteFile,
} from '../../../src/site/files/site-file.ts';

/** Writes the files of a part of a site; gives their paths. */
export async function writeFiles(
  folder: string,
  files: AsyncIterable<SiteFile | MadeFile | MadeFolder>,
): Promise<string[]> {
  const paths: string[] = [];
  for await (const each of files) {
    if ('folder' in each) continue;
    const { file } = each;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), await contentOf(each));
    paths.push(file);
  }
  return paths.toSorted();
}
