import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { smallSources } from '../search/small-library.ts';
import { writeSmall } from '../site/small-library.ts';

const FOLDER = resolve('node_modules/.cache/library-content');

/** Writes a library of a few articles that differ and of fifty that hardly do; gives its folder. */
export function libraryContent(): string {
  rmSync(FOLDER, { recursive: true, force: true });
  writeSmall(FOLDER, Array.from({ length: 50 }).keys());
  for (const { slug, text, ...known } of smallSources) {
    mkdirSync(join(FOLDER, slug), { recursive: true });
    writeFileSync(join(FOLDER, slug, 'article.json'), JSON.stringify(known));
    writeFileSync(join(FOLDER, slug, 'source.txt'), `${text}\n`);
  }
  return FOLDER;
}
