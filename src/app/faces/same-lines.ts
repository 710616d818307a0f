import { farthestIn, type Block } from './blocks.ts';

/** Space between words, in em, and how far the space between letters is from what makes the text as long as it was. */
interface Attempt {
  readonly word: number;
  readonly letter: number;
}

const around = (steps: number, size: number) =>
  Array.from({ length: 2 * steps + 1 }, (_, step) => (step - steps) * size);

/** What changes least comes first. */
const ATTEMPTS: readonly Attempt[] = around(8, 0.01)
  .flatMap((word) => around(3, 0.001).map((letter) => ({ word, letter })))
  .toSorted((a, b) => costOf(a) - costOf(b));

function costOf({ word, letter }: Attempt): number {
  return Math.abs(word) + 5 * Math.abs(letter);
}

/** More space than this between letters, in em, would be noticed. */
const MOST_LETTER = 0.025;

/** A way that does, in CSS pixels, and one that does after many attempts; what goes farther is on another line. */
const NEAR_PX = 6;
const STILL_NEAR_PX = 12;
const MANY = 20;

/**
 * How long each block's text is on one line, in CSS pixels, as the page is now. What sticks out is cut off: a phone would else show
 * the page smaller until all of it is in sight, and with fewer of its pixels to scroll through lose the place. What scrolls by itself
 * is left as it is: it would lose its own.
 */
export function lengthsOf(blocks: readonly Block[]): number[] {
  const cutOff = blocks.filter(({ element }) => getComputedStyle(element).overflow === 'visible');
  for (const { element } of cutOff) element.style.overflow = 'clip';
  for (const { element } of blocks) element.style.whiteSpace = 'nowrap';
  const lengths = blocks.map(({ element }) => {
    const range = element.ownerDocument.createRange();
    range.selectNodeContents(element);
    return range.getBoundingClientRect().width;
  });
  for (const { element } of blocks) element.style.whiteSpace = '';
  for (const { element } of cutOff) element.style.overflow = '';
  return lengths;
}

/** A block in its new face, and the best that has been found for it. */
interface Search {
  readonly block: Block;
  /** What its text lacks to be as long as before, in em. */
  readonly lack: number;
  readonly letters: number;
  readonly spaces: number;
  /** What its style has between letters and between words by itself, in CSS pixels. */
  readonly letterSpacing: number;
  readonly wordSpacing: number;
  readonly best: { way: number; attempt: Attempt | null };
}

/**
 * Gives each block, in its new face, the spaces with which its lines break where they broke before and its words stand
 * nearly where they stood. Gives back the blocks, those first whose words have moved farthest. `lengths` are those from before. After
 * `until`, on the clock `now`, only the first attempts are made.
 */
export function keepLines(
  blocks: readonly Block[],
  lengths: readonly number[],
  until: number,
  now = () => performance.now(),
): Block[] {
  const lengthsNow = lengthsOf(blocks);
  const searches = blocks.map((block, index) =>
    searchOf(block, (lengths[index] ?? 0) - (lengthsNow[index] ?? 0)),
  );
  for (const [attempts, attempt] of ATTEMPTS.entries()) {
    const enough = attempts < MANY ? NEAR_PX : STILL_NEAR_PX;
    const open = searches.filter(({ best }) => best.way > enough);
    if (open.length === 0 || (attempts >= MANY && now() > until)) break;
    tryAll(open, attempt);
  }
  for (const search of searches) space(search, search.best.attempt);
  return searches.toSorted((a, b) => b.best.way - a.best.way).map(({ block }) => block);
}

export function letLinesGo({ element: { style } }: Block): void {
  style.letterSpacing = '';
  style.wordSpacing = '';
}

function searchOf(block: Block, lack: number): Search {
  const { letterSpacing, wordSpacing, fontSize } = getComputedStyle(block.element);
  const text = block.element.textContent;
  return {
    block,
    lack: lack / Number.parseFloat(fontSize),
    letters: Math.max(1, text.length),
    spaces: text.split(' ').length - 1,
    letterSpacing: Number.parseFloat(letterSpacing) || 0,
    wordSpacing: Number.parseFloat(wordSpacing) || 0,
    best: { way: Infinity, attempt: null },
  };
}

/** All are spaced before the first is measured: one layout for all. */
function tryAll(searches: readonly Search[], attempt: Attempt): void {
  for (const search of searches) space(search, attempt);
  for (const { block, best } of searches) {
    const way = farthestIn(block);
    if (way < best.way) Object.assign(best, { way, attempt });
  }
}

function space(search: Search, attempt: Attempt | null): void {
  const { block, lack, letters, spaces } = search;
  letLinesGo(block);
  if (!attempt) return;
  const letter = (lack - attempt.word * spaces) / letters + attempt.letter;
  if (Math.abs(letter) > MOST_LETTER) return;
  const { style } = block.element;
  style.letterSpacing = `calc(${search.letterSpacing}px + ${letter.toFixed(5)}em)`;
  style.wordSpacing = `calc(${search.wordSpacing}px + ${attempt.word}em)`;
}
