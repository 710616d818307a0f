import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, test } from 'vitest';

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
    ['article', '../library/card.ts'],
    ['article', '../links.ts'],
    ['article', '../content/alyssa-milano-on-metoo/article.ts'],
    ['library', '../app/head.ts'],
    ['ui', '../article/span.ts'],
    ['reader', '../quotes/steps.ts'],
    ['quotes', '../people/presence.ts'],
    ['quotes', '../reader/light.ts'],
    ['people', '../library/library.ts'],
    ['timeline', '../quotes/forms.ts'],
    ['app', '../site/sitemap.ts'],
  ])('%s/ may not import %s', (room, path) => {
    expect(lint(room, path)).toContain('imports only from the rooms above it');
  });

  test.each([
    ['library', '../article/article.ts'],
    ['reader', '../links.ts'],
    ['reader', '../ui/status-mark.tsx'],
    ['quotes', '../article/span.ts'],
    ['people', '../ui/status-mark.tsx'],
    ['app', '../quotes/quote-list.tsx'],
    ['site', '../app/head.ts'],
  ])('%s/ may import %s', (room, path) => {
    expect(lint(room, path)).toBe('');
  });
});
