import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { linkedStyles, pageTemplate } from '../../src/site/build/page-template.ts';

const BUILT =
  '<head><meta charset="utf-8" /><!--head--><!--styles--><script>before()</script>' +
  '<link rel="stylesheet" crossorigin href="/project/assets/boot-1.css"></head><body></body>';

function built(...sheets: readonly string[]): string {
  const out = mkdtempSync(join(tmpdir(), 'verbatim-template-'));
  mkdirSync(join(out, 'assets'));
  writeFileSync(join(out, 'assets/boot-1.css'), '@font-face{src:url(/project/assets/a.woff2)}');
  for (const sheet of sheets) writeFileSync(join(out, 'assets', sheet), ':root{}');
  return out;
}

test('a page has what programs read first, then its styles, then the modes, then the script that waits for them', () => {
  const page = pageTemplate(BUILT, built('modes-1.css'), '/project/');
  const places = [
    '<!--head-->',
    '<link rel="preload" as="font"',
    '<style>@font-face',
    'href="/project/assets/modes-1.css"',
    '<script>before()',
  ].map((each) => page.indexOf(each));
  expect(places).not.toContain(-1);
  expect(places).toEqual(places.toSorted((a, b) => a - b));
  expect(page, 'no request for what stands in the page').not.toContain('boot-1.css');
});

test('the modes are asked for by a device that prints, forces colours or wants more contrast, and by no other', () => {
  const page = pageTemplate(BUILT, built('modes-1.css'), '/project/');
  expect(page).toMatch(
    /<noscript data-modes><link [^>]*data-modes media="print, \(forced-colors: active\), \(prefers-contrast: more\)"/u,
  );
});

test.each([[[]], [['modes-1.css', 'modes-2.css']]])('a build with the sheets %o is refused', (sheets) => {
  expect(() => pageTemplate(BUILT, built(...sheets), '/project/')).toThrow('not one sheet of modes');
});

test('while developing the same sheets are links, in the same order', () => {
  const page = linkedStyles(BUILT, '/project/');
  const sheets = [...page.matchAll(/href="([^"]+\.css)"/gu)].map(([, href]) => href);
  expect(sheets.slice(0, 2)).toEqual(['/project/src/app/shell/app.css', '/project/src/app/shell/modes.css']);
});
