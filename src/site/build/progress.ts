import { counted } from '../../ui/counted.ts';

/** Says how far a build is: at most every ten seconds, and how long the rest will take at the pace so far. */
export class Progress {
  #done = 0;
  #said: number;
  readonly #began: number;

  constructor(
    private readonly total: number,
    private readonly say: (line: string) => void,
    private readonly now: () => number = Date.now,
    private readonly every = 10_000,
  ) {
    this.#began = now();
    this.#said = this.#began;
  }

  /** One more is done. */
  step(): void {
    this.#done += 1;
    const now = this.now();
    if (now - this.#said < this.every || this.#done === this.total) return;
    this.#said = now;
    const left = ((now - this.#began) / this.#done) * (this.total - this.#done);
    this.say(
      `${this.#done.toLocaleString('en-GB')} of ${counted(this.total, 'article')}, ${duration(left)} left`,
    );
  }
}

/** Time, as long as it matters: 40 s, 12 min. */
export function duration(milliseconds: number): string {
  const seconds = Math.round(milliseconds / 1000);
  return seconds < 100 ? `${seconds} s` : `${Math.round(seconds / 60)} min`;
}
