import { assemble } from '../../src/article/assemble.ts';
import { foundFacts } from '../../src/finding/found-article.ts';
import { analyse } from '../../src/text/analyse.ts';
import { articleOf } from './written-article.ts';

/** What an article of about 14,000 words may take to assemble from spans, in milliseconds. */
const MOST = 50;
const LENGTH = 84_000;
const given = { title: null, byline: null, publisher: null, date: null, url: null, language: null };

/*
 * `npm run bench:assembling`: what comes after the engine, from its offsets to an article. The best of ten runs counts, since
 * other work on the machine slows each.
 */
const text = articleOf(LENGTH);
const analysis = analyse(text);
const ref = { shelf: 'device', slug: 'bench' } as const;
const facts = foundFacts({ text, headings: [], details: given }, analysis, ref);
const assembling = best(() => assemble(facts));
const finding = best(() => foundFacts({ text, headings: [], details: given }, analysis, ref));
const { wordCount, quotes } = assemble(facts);
console.log(`${wordCount} words, ${quotes.length} quotations`);
console.log(
  `offsets to facts ${finding.toFixed(1)} ms, facts to article ${assembling.toFixed(1)} ms of ${MOST}`,
);
if (assembling > MOST) process.exitCode = 1;

function best(run: () => unknown): number {
  return Math.min(
    ...Array.from({ length: 10 }, () => {
      const from = performance.now();
      run();
      return performance.now() - from;
    }),
  );
}
