import { score } from '../../../src/text/attribution/linearModel.ts';
import type { RankingExample, SpeechExample } from './examples.ts';

const EPOCHS = 12;
const DECAY = 1e-4;
const RANKING_RATE = 0.15;
const SPEECH_RATE = 0.1;

/** AdaGrad (Duchi, Hazan and Singer 2011): each weight's step shrinks with the gradients it has seen. */
class AdaptiveWeights {
  readonly weights: Float64Array;
  readonly #squares: Float64Array;
  readonly #rate: number;

  constructor(size: number, rate: number) {
    this.weights = new Float64Array(size);
    this.#squares = new Float64Array(size).fill(1e-8);
    this.#rate = rate;
  }

  step(cell: number, gradient: number): void {
    const weight = this.weights[cell] ?? 0;
    const full = gradient + DECAY * weight;
    const square = (this.#squares[cell] ?? 0) + full * full;
    this.#squares[cell] = square;
    this.weights[cell] = weight - (this.#rate * full) / Math.sqrt(square);
  }
}

/** Fits logistic regression to speech examples. */
export function fitSpeech(examples: readonly SpeechExample[], size: number): Float64Array {
  const model = new AdaptiveWeights(size, SPEECH_RATE);
  for (const example of shuffledEpochs(examples)) {
    const probability = 1 / (1 + Math.exp(-score(model.weights, example.cells)));
    const gradient = probability - (example.isSpeech ? 1 : 0);
    for (const cell of example.cells) model.step(cell, gradient);
  }
  return model.weights;
}

/** Fits a conditional logit over each quotation's candidates; where several are right, their sum is raised. */
export function fitRanking(examples: readonly RankingExample[], size: number): Float64Array {
  const model = new AdaptiveWeights(size, RANKING_RATE);
  for (const example of shuffledEpochs(examples)) {
    for (const [cell, gradient] of rankingGradient(model.weights, example)) model.step(cell, gradient);
  }
  return model.weights;
}

function rankingGradient(weights: Float64Array, { candidates, right }: RankingExample): Map<number, number> {
  const scores = candidates.map((cells) => score(weights, cells));
  const highest = Math.max(...scores);
  const masses = scores.map((value) => Math.exp(value - highest));
  const total = masses.reduce((sum, mass) => sum + mass, 0);
  const rightMass = right.reduce((sum, index) => sum + (masses[index] ?? 0), 0);
  const rightSet = new Set(right);
  const gradients = new Map<number, number>();
  candidates.forEach((cells, index) => {
    const mass = masses[index] ?? 0;
    const gradient = mass / total - (rightSet.has(index) ? mass / rightMass : 0);
    if (Math.abs(gradient) < 1e-4) return;
    for (const cell of cells) gradients.set(cell, (gradients.get(cell) ?? 0) + gradient);
  });
  return gradients;
}

/** Every example once an epoch, in an order that is shuffled alike on every run. */
function* shuffledEpochs<Example>(examples: readonly Example[]): Generator<Example> {
  const order = [...examples];
  let seed = 7;
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    for (let last = order.length - 1; last > 0; last -= 1) {
      seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
      const other = Math.floor((seed / 2 ** 32) * (last + 1));
      const [one, two] = [order[last], order[other]];
      if (one === undefined || two === undefined) continue;
      order[last] = two;
      order[other] = one;
    }
    yield* order;
  }
}
