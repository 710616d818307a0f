/**
 * How long it takes to make a text ready for finding, and from a key to the count, beside one `indexOf` sweep over the
 * same text: the best of some runs, for other work on the machine slows each.
 *
 *     npm run bench:find
 */
import { foldedParts, matchesIn } from '../../src/find/folded-text.ts';
import { paragraphsOf } from '../../src/article/paragraphs.ts';
import { articleOf } from './written-article.ts';

/** About 50,000 words. */
const LENGTH = 310_000;
const MOST_MS = 50;
const RUNS = 20;

function best(run: () => void): number {
  const times = Array.from({ length: RUNS }, () => {
    const from = performance.now();
    run();
    return performance.now() - from;
  });
  return Math.min(...times);
}

const text = articleOf(LENGTH);
const article = { text, paragraphs: paragraphsOf(text) };
const parts = [...foldedParts(article)];
const folding = best(() => [...foldedParts(article)]);
console.log(
  `${text.length} characters: folded in ${folding.toFixed(1)} ms, ${parts.length} parts, ${(folding / parts.length).toFixed(1)} ms each`,
);

for (const asked of ['e', 'the', 'said', 'nothing of the kind']) {
  const ours = best(() => matchesIn(parts, asked));
  const plain = best(() => {
    for (let at = text.indexOf(asked); at >= 0; at = text.indexOf(asked, at + 1));
  });
  const found = matchesIn(parts, asked).length;
  console.log(
    `${JSON.stringify(asked)}: ${found} matches in ${ours.toFixed(1)} ms; indexOf alone ${plain.toFixed(1)} ms`,
  );
  if (ours > MOST_MS) {
    console.error(`expected at most ${MOST_MS} ms`);
    process.exitCode = 1;
  }
}
