import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';
import { rooms, zonesOf } from '../.ci/rooms.ts';

const OXLINT = 'node_modules/oxlint/bin/oxlint';
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true });
});

/** What the linter says of a file that stands in `room` and imports `path`; empty when it has nothing to say. */
function lint(room: string, path: string): string {
  const folder = mkdtempSync(join('src', room, 'lint-'));
  folders.push(folder);
  const file = join(folder, 'probe.ts');
  writeFileSync(file, `import '../${path}';\n`);
  const { status, stdout } = spawnSync(process.execPath, [OXLINT, '--deny-warnings', file], {
    encoding: 'utf8',
  });
  return status === 0 ? '' : stdout;
}

describe('imports go in one direction', () => {
  test.each([
    ['article', '../shelves/card.ts'],
    ['article', '../authoring/anchor.ts'],
    ['article', '../links.ts'],
    ['article', '../content/alyssa-milano-on-metoo/article.ts'],
    ['finding', '../authoring/anchor.ts'],
    ['shelves', '../pages/head.ts'],
    ['ui', '../article/span.ts'],
    ['reader', '../quotes/steps.ts'],
    ['quotes', '../people/presence.ts'],
    ['quotes', '../reader/light.ts'],
    ['people', '../shelves/shelves.ts'],
    ['timeline', '../quotes/forms.ts'],
    ['app', '../site/library/sitemap-part.ts'],
    ['app', '../authoring/schema.ts'],
    ['site', '../text/analyse.ts'],
  ])('%s/ may not import %s', (room, path) => {
    expect(lint(room, path)).toContain('imports only from the rooms above it');
  });

  test.each([
    ['authoring', '../article/article.ts'],
    ['finding', '../text/analyse.ts'],
    ['shelves', '../article/article.ts'],
    ['reader', '../links.ts'],
    ['reader', '../ui/status-mark.tsx'],
    ['quotes', '../article/span.ts'],
    ['quotes', '../reader/words/words-link.tsx'],
    ['people', '../ui/status-mark.tsx'],
    ['app', '../quotes/quote-list.tsx'],
    ['app', '../pages/head.ts'],
    ['site', '../app/routes.tsx'],
  ])('%s/ may import %s', (room, path) => {
    expect(lint(room, path)).toBe('');
  });
});

describe('the list of rooms', () => {
  const names = rooms.map(({ room }) => room);

  test('has every folder of src/, and none besides', () => {
    const standing = readdirSync('src').filter((name) => !/^README\.md$|^decisions$/.test(name));
    expect(names.toSorted()).toEqual(standing.toSorted());
  });

  test('lets a room import only from those above it', () => {
    for (const { room, imports } of rooms)
      for (const other of imports)
        expect(names.indexOf(other.split('/')[0] ?? ''), `${room} and ${other}`).toBeLessThan(
          names.indexOf(room),
        );
  });

  test('is what the linter goes by', () => {
    expect(JSON.parse(readFileSync('.oxlint-zones.json', 'utf8'))).toEqual(zonesOf(rooms));
  });
});
