import { phraseAt } from '../grammar/phrase.ts';
import { tokenAt } from '../grammar/token.ts';
import { WordClass } from '../grammar/word-class.ts';
import { candidatesFor } from './candidates.ts';
import { weightsFor } from './linear-model.ts';
import type { QuoteContext } from './quote-context.ts';
import { RANKING_LAYOUT, rankingFeatures } from './ranking-features.ts';
import { type AttributionState, kindCodeOf } from './state.ts';
import { MENTION_KINDS } from './mention-kind.ts';
import { standingOf } from './surroundings.ts';
import { CellList } from './templates.ts';
import weights from './weights.json';

const rankingWeights = weightsFor(RANKING_LAYOUT, weights.ranking);

/** A phrase that may name the speaker (-1 for none), and the probability of it among the candidates, 0 to 1. */
export interface Choice {
  readonly candidate: number;
  readonly confidence: number;
}

/** The likeliest speaker by the model; what the model gives to other mentions of the same voice counts for it. */
export function likeliest(state: AttributionState, context: QuoteContext): Choice {
  const candidates = candidatesFor(state.reading, context, state.previous);
  const cells = new CellList();
  const scores = candidates.map((candidate) => scoreOf(state, context, candidate, cells));
  const highest = Math.max(...scores);
  const best = candidates[scores.indexOf(highest)] ?? -1;
  if (best < 0) return { candidate: -1, confidence: 0 };
  let total = 0;
  let own = 0;
  candidates.forEach((candidate, index) => {
    const mass = Math.exp((scores[index] ?? 0) - highest);
    total += mass;
    if (isSameVoice(state, context, best, candidate)) own += mass;
  });
  return { candidate: best, confidence: own / total };
}

function scoreOf(state: AttributionState, context: QuoteContext, candidate: number, cells: CellList): number {
  const standing = standingOf(state.reading, state.counts, context, candidate);
  cells.clear();
  rankingFeatures(state, context, candidate, standing, cells);
  return cells.score(rankingWeights);
}

/** The same name again; or the one who reports, and the pronoun in what is reported: "Doe said she would “…”". */
function isSameVoice(state: AttributionState, context: QuoteContext, one: number, other: number): boolean {
  if (one === other) return true;
  const { phrases, tokens } = state.reading;
  const [first, second] = [phraseAt(phrases, one), phraseAt(phrases, other)];
  const [head, otherHead] = [tokenAt(tokens, first.head), tokenAt(tokens, second.head)];
  if (head.lower === otherHead.lower)
    return (
      (head.classes & otherHead.classes & WordClass.capital) !== 0 ||
      (first.sentence === second.sentence && MENTION_KINDS[kindCodeOf(state, one)] === 'heOrShe')
    );
  const reporter = state.reporters[context.phrase] ?? -1;
  if (reporter < 0 || (one !== reporter && other !== reporter)) return false;
  const inner = one === reporter ? other : one;
  return (
    inner > reporter &&
    MENTION_KINDS[kindCodeOf(state, inner)] === 'heOrShe' &&
    first.sentence === second.sentence
  );
}
