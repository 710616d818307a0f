import type { TemplateLayout } from './templates.ts';

/** Weights as stored: by family, fifty times the weight of each cell, in order. */
export type WeightTable = Readonly<Record<string, readonly number[]>>;

const SCALE = 50;

/** Spreads a stored table over the cells of a layout. A family the table lacks weighs nothing. */
export function weightsFor(layout: TemplateLayout, table: WeightTable): Float64Array {
  const weights = new Float64Array(layout.size);
  for (const { name, base, size } of layout.templates) {
    const stored = table[name] ?? [];
    for (let cell = 0; cell < Math.min(size, stored.length); cell += 1)
      weights[base + cell] = (stored[cell] ?? 0) / SCALE;
  }
  return weights;
}

/** The reverse of `weightsFor`: rounds weights to fiftieths, and cuts the zeros that end a family. */
export function tableOf(layout: TemplateLayout, weights: Float64Array): WeightTable {
  const table: Record<string, number[]> = {};
  for (const { name, base, size } of layout.templates) {
    const cells = [...weights.subarray(base, base + size)].map((weight) => Math.round(weight * SCALE));
    table[name] = cells.slice(0, cells.findLastIndex((weight) => weight !== 0) + 1);
  }
  return table;
}
