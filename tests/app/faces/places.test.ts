import { describe, expect, it } from 'vitest';
import { shiftOf, type Place } from '../../../src/app/faces/places.ts';

const WINDOW = { width: 400, height: 800 };

/** Text 100 wide and 40 high. */
const at = (left: number, top: number): Place => ({
  left,
  top,
  box: { left, top, right: left + 100, bottom: top + 40 },
});

describe('the layout shift of text that moves', () => {
  it('is the part of the window it takes up before or after, times its way', () => {
    const part = (100 * 40 * 2) / (400 * 800);
    expect(shiftOf([[at(0, 0), at(0, 80)]], WINDOW)).toBeCloseTo(part * (80 / 800));
  });

  it('counts an area that it takes up before and after once', () => {
    const part = (100 * 50) / (400 * 800);
    expect(shiftOf([[at(0, 0), at(0, 10)]], WINDOW)).toBeCloseTo(part * (10 / 800));
  });

  it('is nothing under three pixels', () => {
    expect(shiftOf([[at(0, 0), at(2.9, 2.9)]], WINDOW)).toBe(0);
  });

  it('takes the longest way for all that has moved, and what has not moved for nothing', () => {
    const moves = [
      [at(0, 0), at(0, 400)],
      [at(200, 0), at(200, 40)],
      [at(0, 600), at(0, 600)],
    ] as const;
    const part = (100 * 40 * 4) / (400 * 800);
    expect(shiftOf(moves, WINDOW)).toBeCloseTo(part * (400 / 800));
  });

  it('counts only what is in the window', () => {
    const part = (100 * 20) / (400 * 800);
    expect(shiftOf([[at(0, 780), at(0, 820)]], WINDOW)).toBeCloseTo(part * (40 / 800));
    expect(shiftOf([[at(0, -80), at(0, -40)]], WINDOW)).toBe(0);
  });
});
