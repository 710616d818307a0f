import { type Token, tokenAt } from './token.ts';
import { WordClass } from './word-class.ts';

/** Verbs that speak only with a small word: "put in", "shot back", "as a memo put it". */
const PARTICLES: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    put: 'in it',
    shoot: 'back',
    hit: 'back',
    fire: 'back off',
    snap: 'back',
    write: 'back',
    fight: 'back',
    clap: 'back',
    go: 'on',
    point: 'out',
    call: 'out back',
    cry: 'out',
    spell: 'out',
    blurt: 'out',
    burst: 'out',
    shout: 'back',
    chip: 'in',
    chime: 'in',
    cut: 'in',
    break: 'in',
    jump: 'in',
    sum: 'up',
    pipe: 'up',
    speak: 'up',
    start: 'off',
    begin: 'again',
    have: 'it',
  }).map(([lemma, particles]) => [lemma, new Set(particles.split(' '))]),
);

const AFTER =
  WordClass.comma |
  WordClass.colon |
  WordClass.stop |
  WordClass.quote |
  WordClass.that |
  WordClass.dash |
  WordClass.preposition |
  WordClass.time |
  WordClass.newline;

/** True where the verb at `head` speaks with the word after it, and the clause turns to what was said. */
export function isPhrasalCue(tokens: readonly Token[], head: number): boolean {
  const particle = tokenAt(tokens, head + 1).lower;
  if (PARTICLES.get(tokenAt(tokens, head).lemma)?.has(particle) !== true) return false;
  // “And the church,” put in the vicar.
  if ((tokenAt(tokens, head - 1).classes & WordClass.quote) !== 0) return true;
  const next = tokenAt(tokens, head + 2);
  return next.start < 0 || (next.classes & AFTER) !== 0;
}
