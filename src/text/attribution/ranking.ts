import { candidatesFor } from './candidates.ts';
import { weightsFor } from './linear-model.ts';
import type { QuoteContext } from './quote-context.ts';
import { RANKING_LAYOUT, rankingFeatures } from './ranking-features.ts';
import type { AttributionState } from './state.ts';
import { standingOf } from './surroundings.ts';
import { CellList } from './templates.ts';
import weights from './weights.json';

const rankingWeights = weightsFor(RANKING_LAYOUT, weights.ranking);

/** A phrase that may name the speaker (-1 for none), and the probability of it among the candidates, 0 to 1. */
export interface Choice {
  readonly candidate: number;
  readonly confidence: number;
}

/** The likeliest speaker by the model. */
export function likeliest(state: AttributionState, context: QuoteContext): Choice {
  let best = -1;
  let highest = -Infinity;
  const scores: number[] = [];
  const cells = new CellList();
  for (const candidate of candidatesFor(state.reading, context, state.previous)) {
    const standing = standingOf(state.reading, state.counts, context, candidate);
    cells.clear();
    rankingFeatures(state, context, candidate, standing, cells);
    const value = cells.score(rankingWeights);
    scores.push(value);
    if (value > highest) {
      highest = value;
      best = candidate;
    }
  }
  const total = scores.reduce((sum, value) => sum + Math.exp(value - highest), 0);
  return { candidate: best, confidence: best < 0 ? 0 : 1 / total };
}
