import type { Span } from '../analysis.ts';
import { pronounOfTitle } from './titles.ts';
import { type Figure, type Gender, genderOf, newFigure, newUnnamed } from './person.ts';
import { isParticle, type NameRun } from './name-runs.ts';

const SUFFIXES = new Set(['jr.', 'jr', 'sr.', 'sr', 'ii', 'iii', 'iv']);
const ARABIC_ARTICLE = /^(?:al|el|ul|as|ash|ar|an|at|az)[-’']/;

/** The people and bodies of a text, found again by any part of their names. */
export class Roster {
  readonly figures: Figure[] = [];
  readonly #byWord = new Map<string, Figure[]>();
  readonly #byRole = new Map<string, Figure[]>();

  /** The figure that a name means: one already known, or a new one. */
  figureFor(run: NameRun): Figure {
    const known = this.#find(run);
    if (known !== null) {
      if (run.words.length === 1) known.knownAs.add(run.words[0] ?? '');
      this.#takeFuller(known, run);
      return known;
    }
    const figure = newFigure(this.figures.length, run);
    this.figures.push(figure);
    this.#index(figure, run.words);
    return figure;
  }

  /** Whether somebody of this name is known. */
  knows(run: NameRun): boolean {
    return this.#find(run) !== null;
  }

  /** Whom a title alone means: one whose surname it is ("Prince said", of Nora Prince). */
  calledByTitle(run: NameRun): Figure | null {
    const known = this.#find(run);
    if (known === null || (run.titles.length > 0 && known.words.length < 2)) return null;
    known.mentions.push({ start: run.start, end: run.end });
    return known;
  }

  /** Adds someone who has no name, or none yet. */
  addUnnamed(words: Span, role: string, pronoun: Gender | null): Figure {
    const figure = newUnnamed(this.figures.length, words, role, pronoun);
    this.figures.push(figure);
    const called = this.#byRole.get(role);
    if (called === undefined) this.#byRole.set(role, [figure]);
    else {
      called.push(figure);
      if (called.length > MOST_NAMESAKES) called.shift();
    }
    return figure;
  }

  /** Names someone whom the text has only described so far. */
  giveName(figure: Figure, run: NameRun): void {
    figure.words = run.words;
    figure.named = { start: run.start, end: run.end };
    figure.pronoun ??= genderOf(run);
    this.#index(figure, run.words);
  }

  /** The latest who was called by a role, within so many sentences. */
  latestCalled(role: string, sentence: number, within: number): Figure | null {
    const called = this.#byRole.get(role) ?? [];
    let best: Figure | null = null;
    for (const figure of called)
      if (
        sentence - figure.lastSentence <= within &&
        (best === null || figure.lastSentence >= best.lastSentence)
      )
        best = figure;
    return best;
  }

  #find(run: NameRun): Figure | null {
    const gender = genderOf(run);
    const sharing = this.#byWord.get(surnameOf(run.words)) ?? [];
    const same = sharing.filter((figure) => isSameName(figure.words, run.words));
    let best: Figure | null = null;
    for (const figure of same) {
      if (gender !== null && figure.pronoun !== null && gender !== figure.pronoun) continue;
      if (best === null || isFullerMatch(figure, best, run)) best = figure;
    }
    return best ?? onlyGuessed(same, run);
  }

  #takeFuller(figure: Figure, run: NameRun): void {
    figure.pronoun ??= genderOf(run);
    if (run.words.length <= figure.words.length) return;
    figure.words = run.words;
    figure.named = { start: run.start, end: run.end };
    this.#index(figure, run.words);
  }

  #index(figure: Figure, words: readonly string[]): void {
    for (const word of new Set([surnameOf(words), words[0] ?? ''])) {
      const sharing = this.#byWord.get(word);
      if (sharing === undefined) this.#byWord.set(word, [figure]);
      else if (!sharing.includes(figure) && sharing.length < MOST_NAMESAKES) sharing.push(figure);
    }
  }
}

/** "Ms. Epstein", of Lee Epstein: a title knows better than a guess from the given name, where only one is so called. */
function onlyGuessed(same: readonly Figure[], run: NameRun): Figure | null {
  const [only] = same;
  if (only === undefined || same.length > 1 || only.pronouns.size > 0 || run.titles.length === 0) return null;
  if (run.words.length > 1 || [...only.titles].some((title) => pronounOfTitle(title) !== null)) return null;
  only.pronoun = genderOf(run);
  return only;
}

/** Bounds the search among people who share a name. */
const MOST_NAMESAKES = 12;

/** The last word of a name that is no suffix. */
export function surnameOf(words: readonly string[]): string {
  return (words.findLast((word) => !SUFFIXES.has(word)) ?? '').replace(ARABIC_ARTICLE, '');
}

/** "Bin Omar" at the start of a sentence is "bin Omar", of Yusuf bin Omar. */
function withoutParticles(words: readonly string[]): readonly string[] {
  const first = words.findIndex((word) => !isParticle(word));
  return first > 0 ? words.slice(first) : words;
}

/** A surname or a given name alone, or first and last alike: "Doe", "Jane", "Jane Q. Doe". */
function isSameName(whole: readonly string[], mention: readonly string[]): boolean {
  if (mention.length === 1 && whole.length > 1 && whole[0] === mention[0]) return true;
  const known = withoutParticles(whole);
  const found = withoutParticles(mention);
  if (found.length === 1)
    return surnameOf(known) === surnameOf(found) || (known[0] === found[0] && known.length > 1);
  if (known.length === 1) return surnameOf(found) === surnameOf(known) || found[0] === known[0];
  return known[0] === found[0] && surnameOf(known) === surnameOf(found);
}

/** Of namesakes: one whose surname (not given name) was used, then one so called before, then the one mentioned last. */
function isFullerMatch(figure: Figure, best: Figure, run: NameRun): boolean {
  const word = run.words[0] ?? '';
  const bySurname = (one: Figure) => (run.words.length === 1 && surnameOf(one.words) !== word ? 0 : 1);
  if (bySurname(figure) !== bySurname(best)) return bySurname(figure) > bySurname(best);
  const isHabit = (one: Figure) => run.words.length === 1 && one.knownAs.has(word);
  if (isHabit(figure) !== isHabit(best)) return isHabit(figure);
  return figure.lastMention.start > best.lastMention.start;
}
