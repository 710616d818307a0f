import { readFileSync } from 'node:fs';
import { parse, wcagContrast, converter, type Color } from 'culori';
import { describe, expect, test } from 'vitest';

/** WCAG 2.2, success criterion 1.4.6 (level AAA), for text of any size. */
const ENOUGH = 7;

const VOICES = [1, 2, 3, 4, 5, 6];
const toRgb = converter('rgb');
const toOklch = converter('oklch');

const THEMES = ['light', 'dark', 'sepia', 'dark-sepia'] as const;
type Theme = (typeof THEMES)[number];

const tables = ['tokens', 'sepia']
  .map((sheet) => readFileSync(`src/app/shell/${sheet}.css`, 'utf8'))
  .join('\n');
const more = readFileSync('src/app/shell/more-contrast.css', 'utf8');
const ROOT = ':root {';
const SEPIA = ":root:where([data-theme='sepia'], [data-theme='dark-sepia']) {";

/** The rows of the table under a selector: `--name: light-dark(light, dark)`, or one colour for both. */
function tableOf(css: string, selector: string, isDark: boolean): [string, Color][] {
  const from = css.indexOf(`\n${selector}`);
  if (from === -1) throw new Error(`There is no table ${selector}`);
  const rows = css
    .slice(from, css.indexOf('\n}', from))
    .matchAll(/--([a-z0-9-]+): (?:light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\)|(oklch\([^)]*\)));/gu);
  return [...rows].map(([, name = '', light, dark, both]) => {
    const color = parse(both ?? (isDark ? dark : light) ?? '');
    if (!color) throw new Error(`--${name} is no colour`);
    return [name, color];
  });
}

/** What each token is in a theme, with more contrast or without. */
function tokensOf(theme: Theme, isMore: boolean): Map<string, Color> {
  const isDark = theme.startsWith('dark');
  const selectors = theme.endsWith('sepia') ? [ROOT, SEPIA] : [ROOT];
  const sheets = isMore ? [tables, more] : [tables];
  return new Map(sheets.flatMap((css) => selectors.flatMap((selector) => tableOf(css, selector, isDark))));
}

const MODES = THEMES.flatMap((theme) => [
  { theme, isMore: false, mode: theme },
  { theme, isMore: true, mode: `${theme} with more contrast` },
]);

describe.each(MODES)('in the theme $mode', ({ theme, isMore }) => {
  const tokens = tokensOf(theme, isMore);
  const color = (name: string) => {
    const found = tokens.get(name);
    if (!found) throw new Error(`There is no --${name}`);
    return found;
  };
  const grounds = ['paper', 'raised', ...VOICES.map((voice) => `wash-${voice}`)];
  const pairs = [
    ...['ink', 'soft', 'evidence'].flatMap((text) => grounds.map((ground) => [text, ground] as const)),
    ...VOICES.map((voice) => ['ink', `strong-${voice}`] as const),
    ['ink', 'passage'] as const,
    ['soft', 'passage'] as const,
    ...VOICES.map((voice) => ['on-chip', `chip-${voice}`] as const),
    ['paper', 'ink'] as const,
  ];

  test.each(pairs)('%s on %s has 7:1', (text, ground) => {
    expect(wcagContrast(color(text), color(ground))).toBeGreaterThanOrEqual(ENOUGH);
  });

  test('every colour can be shown on a screen of the sRGB gamut, or nearly', () => {
    for (const [name, value] of tokens) {
      const { r, g, b } = toRgb(value);
      for (const part of [r, g, b]) {
        expect(part, name).toBeGreaterThan(-0.08);
        expect(part, name).toBeLessThan(1.08);
      }
    }
  });

  test('no voice outshouts another: the washes are of equal lightness, the strong ones nearly', () => {
    const lightness = (name: string) => toOklch(color(name)).l;
    for (const voice of VOICES) {
      expect(lightness(`wash-${voice}`)).toBeCloseTo(lightness('wash-1'), 3);
      expect(Math.abs(lightness(`strong-${voice}`) - lightness('strong-1'))).toBeLessThanOrEqual(0.035);
    }
  });
});

describe.each(THEMES)('more contrast in the theme %s', (theme) => {
  const tokens = tokensOf(theme, true);
  const against = (name: string) => wcagContrast(tokens.get(name) ?? '', tokens.get('paper') ?? '');

  test('text has 10:1, and lines 3:1', () => {
    for (const text of ['ink', 'soft', 'evidence']) expect(against(text), text).toBeGreaterThanOrEqual(10);
    expect(against('hair')).toBeGreaterThanOrEqual(3);
  });

  test('is more than the theme has without', () => {
    const usual = tokensOf(theme, false);
    for (const text of ['ink', 'soft', 'evidence', 'hair'])
      expect(against(text), text).toBeGreaterThan(
        wcagContrast(usual.get(text) ?? '', usual.get('paper') ?? ''),
      );
  });
});
