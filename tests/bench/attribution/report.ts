/**
 * How often the engine is right about quotations and speakers, on a corpus of one JSON document a line; then a row a grade and
 * form: how many, and how many of them are quotations with the right speaker, beside what the engine's confidence promised.
 *
 *     npm run bench:attribution -- CORPUS.jsonl
 */
import { analyse } from '../../../src/text/analyse.ts';
import { type GoldDocument, type QuoteType, readCorpus } from './corpus.ts';
import { gradeRows } from './grade-rows.ts';
import { type Figures, figures, type Graded, type Tally, tally } from './score.ts';

const TYPES: ReadonlyArray<readonly QuoteType[]> = [
  ['direct', 'mixed', 'block'],
  ['direct'],
  ['mixed'],
  ['block'],
];

const [corpus] = process.argv.slice(2);
if (corpus === undefined) {
  console.error('usage: npm run bench:attribution -- CORPUS.jsonl');
  process.exit(2);
}

const documents = readCorpus(corpus).map((document) => ({ document, predicted: predict(document) }));
for (const types of TYPES) {
  const sum: Tally = { gold: 0, predicted: 0, detected: 0, right: 0 };
  for (const { document, predicted } of documents) add(sum, tally(document, predicted, new Set(types)));
  if (sum.gold === 0) continue;
  console.log(`${types.join(', ')} (${sum.gold} in ${documents.length} documents)`);
  console.log(`  detection   ${line(figures(sum.detected, sum.predicted, sum.gold))}`);
  console.log(`  end to end  ${line(figures(sum.right, sum.predicted, sum.gold))}`);
}
for (const row of gradeRows(documents)) console.log(row);

function predict({ text }: GoldDocument): Graded[] {
  return analyse(text).quotes.map(({ start, end, form, speaker, cue, grade, confidence }) => ({
    start,
    end,
    type: form === 'reported' ? 'indirect' : form,
    grade: grade === 'named' && cue !== null ? 'named, with its cue' : grade,
    confidence,
    ...(speaker ? { speaker: { ...speaker, text: text.slice(speaker.start, speaker.end) } } : {}),
  }));
}

function add(sum: Tally, counts: Tally): void {
  sum.gold += counts.gold;
  sum.predicted += counts.predicted;
  sum.detected += counts.detected;
  sum.right += counts.right;
}

function line({ precision, recall, f1 }: Figures): string {
  const percent = (share: number) => (100 * share).toFixed(1).padStart(5);
  return `precision ${percent(precision)}  recall ${percent(recall)}  F1 ${percent(f1)}`;
}
