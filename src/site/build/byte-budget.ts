import { gzipSync } from 'node:zlib';

/**
 * What the reading page's scripts may weigh, gzip. An empty app of the same libraries (react, react-dom, the data router and
 * TanStack Query, as they are published) loads 107.8.
 */
export const BUDGET_KB = 121;

/** A chunk of a build, as far as its weight goes. */
export interface Chunk {
  readonly fileName: string;
  readonly code: string;
  /** Chunks that load with it. */
  readonly imports: readonly string[];
  /** Chunks that load when asked for. */
  readonly dynamicImports: readonly string[];
}

/** A chunk that a page loads, and its gzip size in kB of 1,000 bytes. */
export interface Weight {
  readonly fileName: string;
  readonly kilobytes: number;
}

/**
 * The scripts that an article's page loads when it opens: the one that starts it, the app that this asks for, and what
 * these import. What a panel loads when it is first opened, what brings late faces, and the article's own data, are not among them.
 * @throws Error when no chunk has the name of the one that starts the page.
 */
export function readingScripts(chunks: readonly Chunk[], first = /\/boot-/u, rare = /\/late-/u): Weight[] {
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const seen = new Set<string>();
  const visit = (name: string) => {
    if (seen.has(name)) return;
    seen.add(name);
    byName.get(name)?.imports.forEach(visit);
  };
  const boot = chunks.find(({ fileName }) => first.test(fileName));
  if (!boot) throw new Error(`No script of the build is named like ${first.source}`);
  [boot.fileName, ...boot.dynamicImports.filter((name) => !rare.test(name))].forEach(visit);
  return [...seen].map((fileName) => ({
    fileName,
    kilobytes: gzipSync(byName.get(fileName)?.code ?? '').length / 1000,
  }));
}

/**
 * Says what the reading page's scripts weigh.
 * @throws Error when they weigh more than the budget, with each chunk's part of it.
 */
export function withinBudget(weights: readonly Weight[], budget = BUDGET_KB): string {
  const total = weights.reduce((sum, { kilobytes }) => sum + kilobytes, 0);
  const parts = weights.map(({ fileName, kilobytes }) => `${fileName} ${kilobytes.toFixed(1)}`).join(', ');
  const says = `The reading page’s scripts weigh ${total.toFixed(1)} kB gzip of ${budget.toFixed(1)}`;
  if (total > budget) throw new Error(`${says}: over the budget. ${parts}`);
  return says;
}
