import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SiteFile } from '../../../src/site/files/site-file.ts';

/** Writes the files of a part of a site; gives their paths. */
export async function writeFiles(folder: string, files: AsyncIterable<SiteFile>): Promise<string[]> {
  const paths: string[] = [];
  for await (const { file, content } of files) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    writeFileSync(join(folder, file), content);
    paths.push(file);
  }
  return paths.toSorted();
}
