/**
 * Fits the two linear models of `src/text/attribution/` and writes their table.
 *
 *     npx tsx tests/bench/attribution/fit.ts TRAIN.jsonl "what it was fitted on"
 */
import { writeFileSync } from 'node:fs';
import { tableOf } from '../../../src/text/attribution/linear-model.ts';
import { RANKING_LAYOUT } from '../../../src/text/attribution/ranking-features.ts';
import { SPEECH_LAYOUT } from '../../../src/text/attribution/speech-features.ts';
import { readCorpus } from './corpus.ts';
import { examplesOf } from './examples.ts';
import { fitRanking, fitSpeech } from './learn.ts';

const [corpus, note] = process.argv.slice(2);
if (corpus === undefined || note === undefined) {
  console.error('usage: fit.ts TRAIN.jsonl "what it was fitted on"');
  process.exit(2);
}

const examples = readCorpus(corpus).map(examplesOf);
const speech = examples.flatMap((one) => one.speech);
const ranking = examples.flatMap((one) => one.ranking);
console.log(
  `${examples.length} documents, ${speech.length} marked stretches, ${ranking.length} with a speaker in reach`,
);
const table = {
  note,
  ranking: tableOf(RANKING_LAYOUT, fitRanking(ranking, RANKING_LAYOUT.size)),
  speech: tableOf(SPEECH_LAYOUT, fitSpeech(speech, SPEECH_LAYOUT.size)),
};
writeFileSync(
  new URL('../../../src/text/attribution/weights.json', import.meta.url),
  `${JSON.stringify(table)}\n`,
);
