import type { TestSequencer, TestSpecification, Vitest } from 'vitest/node';

/** What takes longest though it is written shortly: pages one by one, engines that wait for each other, whole builds. */
const LONG = /\/(?:every-page-\w+|engines\/\w+|faults|deploys)\.test\.ts$/u;

/**
 * Vitest's own order, of what took long before or is a long file, with these files before all others: the last of those that run
 * side by side would else be one of them, and the other processors have nothing to do.
 */
export class LongestFirst implements TestSequencer {
  readonly #vitest: Vitest;

  constructor(vitest: Vitest) {
    this.#vitest = vitest;
  }

  async shard(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await this.#ordinary()).shard(files);
  }

  async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const ordinary = await this.#ordinary();
    // oxlint-disable-next-line unicorn/no-array-sort -- of a sequencer
    const sorted = await ordinary.sort(files);
    return sorted.toSorted((a, b) => Number(LONG.test(b.moduleId)) - Number(LONG.test(a.moduleId)));
  }

  /** Asked for when tests run: a build reads the same configuration, and need not load Vitest. */
  async #ordinary(): Promise<TestSequencer> {
    const { BaseSequencer } = await import('vitest/node');
    return new BaseSequencer(this.#vitest);
  }
}
