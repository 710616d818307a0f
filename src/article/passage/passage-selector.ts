import { checksum } from '../checksum.ts';
import { placesOf, type PassageSelector } from './passage.ts';
import { piecesNear, wholeCharacters, wordAfter, wordBefore, type Pieces } from '../pieces.ts';
import type { Span } from '../span.ts';
import { wellFormed } from '../well-formed.ts';

/** Above this many UTF-16 units a link would be too long to send: it carries the first and the last words. */
const LONGEST_EXACT = 300;
/** Words at either end of a long passage. */
const END_WORDS = 6;
/** Units at either end, for a text whose "words" have no end. */
const LONGEST_END = 120;
/** Units of context on either side: words that need more to be told apart are not worth a link. */
const LONGEST_CONTEXT = 300;
/** How far words are looked for: beyond the longest context, so that where they end does not matter. */
const MARGIN = 2 * LONGEST_CONTEXT;

/**
 * The selector of the words in `span` (UTF-16), widened to whole characters so that no emoji or accent is cut. It has
 * just enough context, in whole words of `language`, to fit no other place. Null for blank words, and for words in a
 * text so repetitive that 300 units on either side do not tell them apart.
 */
export function passageSelector(text: string, span: Span, language: string): PassageSelector | null {
  const sound = wellFormed(text);
  const { start, end } = wholeCharacters(sound, span, language);
  if (sound.slice(start, end).trim() === '') return null;
  const words = piecesNear(sound, { start, end }, 'word', language, MARGIN);
  const bare =
    end - start > LONGEST_EXACT ? ends(sound, { start, end }, words) : { exact: sound.slice(start, end) };
  return withContext(sound, { start, end }, bare, words);
}

function ends(text: string, { start, end }: Span, words: Pieces): PassageSelector {
  let first = start;
  let last = end;
  for (let count = 0; count < END_WORDS; count += 1) {
    first = Math.min(wordAfter(words, first, text.length), end);
    last = Math.max(wordBefore(words, last), start);
  }
  return {
    start: text.slice(start, clear(text, Math.min(first, start + LONGEST_END))),
    end: text.slice(clear(text, Math.max(last, end - LONGEST_END)), end),
    length: end - start,
    sum: checksum(text.slice(start, end)),
  };
}

/** The offset, or the one before it where it would cut a pair of surrogates: half of one does not survive in a link. */
function clear(text: string, offset: number): number {
  return /[\uDC00-\uDFFF]/u.test(text.charAt(offset)) ? offset - 1 : offset;
}

/**
 * Adds a word before and a word after, in turn, until no other place fits; then leaves out a side that is not needed.
 * Each round looks only at the places that are left, and after a dozen rounds the step doubles: a text that repeats
 * itself forever costs no more than one that does not.
 */
function withContext(
  text: string,
  { start, end }: Span,
  bare: PassageSelector,
  words: Pieces,
): PassageSelector | null {
  const rivals = placesOf(text, bare).filter((place) => place.start !== start);
  let left = rivals;
  let [from, to] = [start, end];
  for (let round = 0; left.length > 0; round += 1) {
    if (round % 2 === 0) from = repeated(round, from, (at) => wordBefore(words, at));
    else to = repeated(round, to, (at) => wordAfter(words, at, text.length));
    if (start - from > LONGEST_CONTEXT || to - end > LONGEST_CONTEXT) return null;
    left = left.filter(fitting(text, text.slice(from, start), text.slice(end, to)));
  }
  const [prefix, suffix] = [text.slice(from, start), text.slice(end, to)];
  if (!rivals.some(fitting(text, prefix, ''))) return { ...bare, ...(prefix && { prefix }) };
  return { ...bare, ...(rivals.some(fitting(text, '', suffix)) && { prefix }), suffix };
}

function fitting(text: string, prefix: string, suffix: string): (place: Span) => boolean {
  return ({ start, end }) => text.endsWith(prefix, start) && text.startsWith(suffix, end);
}

/** How many words each side grows one by one before its step doubles. */
const PATIENCE = 6;

function repeated(round: number, from: number, step: (at: number) => number): number {
  let at = from;
  const times = 2 ** Math.max(0, (round >> 1) - PATIENCE);
  for (let count = 0; count < times; count += 1) at = step(at);
  return at;
}
