/**
 * Fits the two linear models of `src/text/attribution/` and writes their table.
 *
 *     npx tsx tests/bench/attribution/fit.ts TRAIN.jsonl "what it was fitted on"
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { tableOf } from '../../../src/text/attribution/linear-model.ts';
import { RANKING_LAYOUT } from '../../../src/text/attribution/ranking-features.ts';
import { SPEECH_LAYOUT } from '../../../src/text/attribution/speech-features.ts';
import { type GoldDocument, readCorpus } from './corpus.ts';
import { examplesOf, type SpeechExample } from './examples.ts';
import { fitRanking, fitSpeech } from './learn.ts';

const [corpus, note] = process.argv.slice(2);
if (corpus === undefined || note === undefined) {
  console.error('usage: fit.ts TRAIN.jsonl "what it was fitted on"');
  process.exit(2);
}

const documents = readCorpus(corpus);
const examples = [...documents, ...documents.map(inOtherHabit)].map(examplesOf);
const speech = [...examples.flatMap((one) => one.speech), ...withoutSpeech()];
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

/**
 * Marked stretches of textbooks, guides and instructions, of which the news has few. As one document: what opens a text
 * is most often a headline, and they are none.
 */
function withoutSpeech(): SpeechExample[] {
  const text = readFileSync(new URL('no-speech.txt', import.meta.url), 'utf8').replaceAll('\n', '\n\n');
  const document = { id: 'no-speech', text, quotes: [] };
  return [document, inOtherHabit(document)].flatMap((one) => examplesOf(one).speech);
}

/** The same document with the stop after the closing mark where it was within, and the other way round; no offset moves by more. */
function inOtherHabit(document: GoldDocument): GoldDocument {
  const text = document.text.replaceAll(
    /([“"]\p{Ll}[^“”"\n]*)(?:([.,])([”"])|([”"])([.,]))/gu,
    (_, words, stop, mark, firstMark, lastStop) => `${words}${mark ?? lastStop}${stop ?? firstMark}`,
  );
  return { ...document, text };
}
