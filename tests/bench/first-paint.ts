import lighthouse from 'lighthouse';
import { atLeast, atMost, median, noted, type Figure } from './table.ts';

/** Runs of each page; they take turns, so that a machine that slows down slows both. */
const RUNS = 5;

interface Run {
  readonly lcp: number;
  readonly tbt: number;
  readonly cls: number;
  readonly scores: Readonly<Record<string, number>>;
}

/** Lighthouse, mobile, simulated throttling: the article's page beside the plain page. */
export async function firstPaint(ours: string, plain: string, port: number): Promise<Figure[]> {
  const runs: { ours: Run[]; plain: Run[] } = { ours: [], plain: [] };
  for (let run = 0; run < RUNS; run += 1) {
    runs.plain.push(await measure(plain, port));
    runs.ours.push(await measure(ours, port));
  }
  const middle = (list: readonly Run[], figure: 'lcp' | 'tbt' | 'cls') =>
    median(list.map((run) => run[figure]));
  const categories = Object.keys(runs.ours[0]?.scores ?? {});
  return [
    noted('LCP, plain page', middle(runs.plain, 'lcp'), ' ms'),
    noted('LCP, ours', middle(runs.ours, 'lcp'), ' ms'),
    atMost('LCP, ours to plain', middle(runs.ours, 'lcp') / middle(runs.plain, 'lcp'), 1.1),
    noted('Total blocking time, plain page', middle(runs.plain, 'tbt'), ' ms'),
    noted('Total blocking time, ours', middle(runs.ours, 'tbt'), ' ms'),
    atMost(
      'Total blocking time, ours to plain',
      besides(middle(runs.ours, 'tbt'), middle(runs.plain, 'tbt')),
      1.1,
    ),
    atMost('Layout shift', Math.max(...runs.ours.map(({ cls }) => cls)), 0),
    ...categories.map((name) =>
      atLeast(`Score: ${name}`, median(runs.ours.map(({ scores }) => scores[name] ?? 0)), 100),
    ),
  ];
}

/** A time beside another; under a millisecond of either is nothing. */
const besides = (time: number, other: number) => Math.max(time, 1) / Math.max(other, 1);

async function measure(url: string, port: number): Promise<Run> {
  const result = await lighthouse(url, {
    port,
    output: 'json',
    logLevel: 'error',
    onlyCategories: ['performance', 'accessibility', 'best-practices', 'seo'],
  });
  if (!result) throw new Error(`Lighthouse gave no result for ${url}`);
  const { audits, categories } = result.lhr;
  const number = (id: string) => audits[id]?.numericValue ?? Number.NaN;
  for (const audit of Object.values(audits))
    if (process.env['VERBOSE'] && audit.score !== null && audit.score < 1)
      console.log(url, audit.id, audit.score, audit.displayValue ?? '');
  return {
    lcp: number('largest-contentful-paint'),
    tbt: number('total-blocking-time'),
    cls: number('cumulative-layout-shift'),
    scores: Object.fromEntries(
      Object.entries(categories).map(([id, { score }]) => [id, Math.round((score ?? 0) * 100)]),
    ),
  };
}
