/** A family of yes-or-no features that share a name: `size` cells, numbered from `base` in the table of weights. */
export interface Template {
  readonly name: string;
  readonly base: number;
  readonly size: number;
}

/** Lays out families of features one after another. */
export class TemplateLayout {
  readonly templates: Template[] = [];
  size = 0;

  /** Adds a family whose cells are the product of the given numbers of values. */
  add(name: string, ...radices: readonly number[]): Template {
    const size = radices.reduce((product, radix) => product * radix, 1);
    const template = { name, base: this.size, size };
    this.templates.push(template);
    this.size += size;
    return template;
  }
}

/** The bucket of a count: 0, 1, 2, 3-4, 5-8, more. Six values. */
export function bucket(count: number): number {
  if (count <= 2) return Math.max(0, count);
  if (count <= 4) return 3;
  return count <= 8 ? 4 : 5;
}

const MOST_CELLS = 64;

/** The features that hold of one candidate; used again for the next, so that scoring leaves no garbage behind. */
export class CellList {
  readonly #cells = new Int32Array(MOST_CELLS);
  #size = 0;

  clear(): void {
    this.#size = 0;
  }

  push(cell: number): void {
    this.#cells[this.#size] = cell;
    this.#size += 1;
  }

  /** The sum of the weights of these features. */
  score(weights: Float64Array): number {
    let sum = 0;
    for (let at = 0; at < this.#size; at += 1) sum += weights[this.#cells[at] ?? 0] ?? 0;
    return sum;
  }

  toArray(): number[] {
    return [...this.#cells.subarray(0, this.#size)];
  }
}
