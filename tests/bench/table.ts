/** One measured figure: what it is, the figure, its bound, and whether it keeps it. */
export interface Figure {
  readonly name: string;
  readonly value: string;
  /** Empty for a figure that is only shown. */
  readonly bound: string;
  readonly kept: boolean;
}

/** A figure that must not exceed `most`. */
export function atMost(name: string, value: number, most: number, unit = ''): Figure {
  return { name, value: shown(value) + unit, bound: `≤ ${shown(most)}${unit}`, kept: value <= most };
}

/** A figure that must reach `least`. */
export function atLeast(name: string, value: number, least: number): Figure {
  return { name, value: shown(value), bound: `≥ ${shown(least)}`, kept: value >= least };
}

/** A figure without a bound, to read the others by. */
export function noted(name: string, value: number | string, unit = ''): Figure {
  return { name, value: (typeof value === 'number' ? shown(value) : value) + unit, bound: '', kept: true };
}

/** Prints figures as a table under a title. */
export function print(title: string, figures: readonly Figure[]): void {
  const width = Math.max(...figures.map(({ name }) => name.length));
  console.log(`\n${title}`);
  for (const { name, value, bound, kept } of figures)
    console.log(
      `  ${name.padEnd(width)}  ${value.padStart(12)}  ${bound.padEnd(12)} ${kept ? '' : 'MISSED'}`.trimEnd(),
    );
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** The value that the share `q` of the values does not exceed (nearest rank). */
export function quantile(values: readonly number[], q: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.max(0, Math.ceil(sorted.length * q) - 1)] ?? Number.NaN;
}

function shown(value: number): string {
  return Number.isInteger(value) ? String(value) : value.toFixed(value < 10 ? 2 : 1);
}
