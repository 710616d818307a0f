import { readFileSync } from 'node:fs';
import { parse, wcagContrast, converter, type Color } from 'culori';
import { describe, expect, test } from 'vitest';

/** WCAG 2.2, success criterion 1.4.6 (level AAA), for text of any size. */
const ENOUGH = 7;

const css = readFileSync('src/app/shell/tokens.css', 'utf8');
const VOICES = [1, 2, 3, 4, 5, 6];
const toRgb = converter('rgb');
const toOklch = converter('oklch');

/** The value of each token in a theme: `--name: light-dark(light, dark)`, or one colour for both. */
function tokensOf(theme: 'light' | 'dark'): Map<string, Color> {
  const [, table = ''] = /:root \{([^}]*)\}/u.exec(css) ?? [];
  const rows = table.matchAll(
    /--([a-z0-9-]+): (?:light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\)|(oklch\([^)]*\)));/gu,
  );
  return new Map(
    [...rows].map(([, name = '', light, dark, both]) => {
      const color = parse(both ?? (theme === 'light' ? light : dark) ?? '');
      if (!color) throw new Error(`--${name} is no colour`);
      return [name, color];
    }),
  );
}

describe.each(['light', 'dark'] as const)('in the %s theme', (theme) => {
  const tokens = tokensOf(theme);
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

describe('with more contrast', () => {
  const more = readFileSync('src/app/shell/more-contrast.css', 'utf8');
  const rows = [...more.matchAll(/--([a-z]+): light-dark\((oklch\([^)]*\)), (oklch\([^)]*\))\);/gu)];

  test.each(['light', 'dark'] as const)('text has 10:1 and lines have 3:1, in the %s theme', (theme) => {
    const color = new Map(
      rows.map(([, name = '', light, dark]) => [name, (theme === 'light' ? light : dark) ?? '']),
    );
    const against = (name: string) => wcagContrast(color.get(name) ?? '', color.get('paper') ?? '');
    for (const text of ['ink', 'soft', 'evidence']) expect(against(text), text).toBeGreaterThanOrEqual(10);
    expect(against('hair')).toBeGreaterThanOrEqual(3);
    const strong = tokensOf(theme).get('strong-1');
    expect(wcagContrast(color.get('ink') ?? '', strong ?? '')).toBeGreaterThanOrEqual(ENOUGH);
  });
});
