import { execFile } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { promisify } from 'node:util';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../src/article/assemble.ts';
import { onSite } from '../../src/article/ref.ts';
import { person, quote, smallFacts } from '../article/small-facts.ts';

const MANY = 200;
/** What is about the whole library. */
const OF_THE_LIBRARY = new Set(['index.html', 'articles/index.json', 'sitemap.xml']);

/** Articles as folders of content, the first of which is always the same. */
function contentOf(count: number, folder: string): string {
  for (let number = 1; number <= count; number += 1) {
    const slug = `rain-${number}`;
    const article = assemble(
      smallFacts({
        ref: onSite(slug),
        title: `Rain ${number}`,
        quotes: [quote('rained', '"it rained"', 'ann')],
        people: [person('ann', 'Ann Lee')],
      }),
    );
    mkdirSync(join(folder, slug), { recursive: true });
    writeFileSync(join(folder, slug, 'article.json'), JSON.stringify(article));
    writeFileSync(join(folder, slug, 'article.ts'), `export { default } from './article.json';\n`);
  }
  return folder;
}

/** Every file of a build that holds so many articles, by its path. */
async function built(count: number): Promise<ReadonlyMap<string, string>> {
  const folder = mkdtempSync(join(tmpdir(), 'verbatim-library-'));
  const out = join(folder, 'dist');
  await promisify(execFile)(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'build', '--mode', 'preview'],
    {
      env: {
        ...process.env,
        NODE_ENV: 'production',
        CONTENT: contentOf(count, join(folder, 'content')),
        OUT_DIR: out,
        PICTURES: 'off',
      },
    },
  );
  const files = readdirSync(out, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name);
      return [relative(out, file), readFileSync(file, 'latin1')];
    }),
  );
}

describe('invariant 10, nothing of the library is in a page’s script', () => {
  test('with one article and with two hundred, shared files and an article’s own are the same bytes', async () => {
    const one = await built(1);
    const many = await built(MANY);
    const shared = [...one.keys()].filter((file) => !OF_THE_LIBRARY.has(file));
    expect(shared.filter((file) => file.startsWith('assets/')).length).toBeGreaterThan(10);
    expect(shared.filter((file) => file.startsWith('articles/rain-1/')).length).toBeGreaterThan(10);
    expect(shared.filter((file) => many.get(file) !== one.get(file))).toEqual([]);
    expect([...many.keys()].filter((file) => file.endsWith('article.json'))).toHaveLength(MANY);
    expect([...many.keys()].filter((file) => file.startsWith('assets/') && !one.has(file))).toEqual([]);
  }, 120_000);
});
