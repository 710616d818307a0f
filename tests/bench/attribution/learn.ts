import type { RankingExample, SpeechExample } from './examples.ts';

const EPOCHS = 12;
const SETTLED_AFTER = 3;
const DECAY = 3e-3;
const RANKING_RATE = 0.15;
const SPEECH_RATE = 0.1;

/** AdaGrad (Duchi, Hazan and Singer 2011): each weight's step shrinks with the gradients it has seen. */
class AdaptiveWeights {
  readonly weights: Float64Array;
  readonly #squares: Float64Array;
  readonly #rate: number;

  readonly #sum: Float64Array;
  #epochs = 0;

  constructor(size: number, rate: number) {
    this.#sum = new Float64Array(size);
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

  /** Notes the weights at the end of an epoch; the first ones are still far from settled. */
  endEpoch(epoch: number): void {
    if (epoch < SETTLED_AFTER) return;
    this.#epochs += 1;
    for (let cell = 0; cell < this.weights.length; cell += 1)
      this.#sum[cell] = (this.#sum[cell] ?? 0) + (this.weights[cell] ?? 0);
  }

  /** The mean of the weights over the epochs noted, which wavers less than the last. */
  average(): Float64Array {
    return this.#sum.map((sum) => sum / this.#epochs);
  }
}

/** Fits logistic regression to speech examples. */
export function fitSpeech(examples: readonly SpeechExample[], size: number): Float64Array {
  const model = new AdaptiveWeights(size, SPEECH_RATE);
  eachEpoch(examples, model, (example) => {
    const probability = 1 / (1 + Math.exp(-score(model.weights, example.cells)));
    const gradient = probability - (example.isSpeech ? 1 : 0);
    for (const cell of example.cells) model.step(cell, gradient);
  });
  return model.average();
}

/** Fits a conditional logit over each quotation's candidates; where several are right, their sum is raised. */
export function fitRanking(examples: readonly RankingExample[], size: number): Float64Array {
  const model = new AdaptiveWeights(size, RANKING_RATE);
  eachEpoch(examples, model, (example) => {
    for (const [cell, gradient] of rankingGradient(model.weights, example)) model.step(cell, gradient);
  });
  return model.average();
}

function score(weights: Float64Array, cells: readonly number[]): number {
  return cells.reduce((sum, cell) => sum + (weights[cell] ?? 0), 0);
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

/** Visits every example once an epoch, in an order that is shuffled alike on every run. */
function eachEpoch<Example>(
  examples: readonly Example[],
  model: AdaptiveWeights,
  visit: (example: Example) => void,
): void {
  const order = [...examples];
  let seed = 7;
  const random = () => {
    seed = (Math.imul(seed, 1_664_525) + 1_013_904_223) >>> 0;
    return seed / 2 ** 32;
  };
  for (let epoch = 0; epoch < EPOCHS; epoch += 1) {
    shuffle(order, random);
    order.forEach(visit);
    model.endEpoch(epoch);
  }
}

function shuffle(items: unknown[], random: () => number): void {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = Math.floor(random() * (last + 1));
    const [moved] = items.splice(other, 1, ...items.slice(last, last + 1));
    if (moved !== undefined) items[last] = moved;
  }
}
