import type { Segment } from '../marks/segment.ts';
import { CharacterClass, classOf, wordEnd } from './characters.ts';
import { ABBREVIATIONS } from './function-words.ts';
import { type Token, tokenAt } from './token.ts';
import { settleNames } from './name-words.ts';
import { WordReader } from './words.ts';
import { ANY_MARK, WordClass } from './word-class.ts';

const abbreviations = new Set(ABBREVIATIONS.split(' '));

const MARK_CLASSES: Readonly<Record<string, number>> = {
  ',': WordClass.comma,
  ':': WordClass.colon,
  ';': WordClass.dash,
  '—': WordClass.dash,
  '―': WordClass.dash,
  '–': WordClass.dash,
  '-': WordClass.dash,
  '(': WordClass.open,
  '[': WordClass.open,
  ')': WordClass.close,
  ']': WordClass.close,
  '.': WordClass.stop,
  '!': WordClass.stop,
  '?': WordClass.stop,
  '…': WordClass.otherMark,
  '\n': WordClass.newline,
};

/** What comes before a word whose capital says nothing, because any word takes one there. */
const BEFORE_SENTENCE = WordClass.stop | WordClass.newline | WordClass.colon;

/** The writer's own words and marks, with each quotation as one token. */
export function tokenise(text: string, segments: readonly Segment[]): Token[] {
  const tokens: Token[] = [];
  const words = new WordReader();
  let from = 0;
  segments.forEach((segment, index) => {
    addWords(tokens, words, text, from, segment.start);
    tokens.push(quoteToken(text, segment, index));
    from = segment.end;
  });
  addWords(tokens, words, text, from, text.length);
  settleNames(tokens);
  return tokens;
}

/** The words and marks between two offsets. */
export function tokeniseRange(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  const words = new WordReader();
  addWords(tokens, words, text, from, to);
  return tokens;
}

function quoteToken(text: string, segment: Segment, index: number): Token {
  const isFinished = /[.!?…]\s*$/.test(text.slice(segment.innerEnd - 2, segment.innerEnd));
  return {
    start: segment.start,
    end: segment.end,
    lower: '',
    classes: WordClass.quote | (isFinished ? WordClass.initial : 0),
    strength: 0,
    lemma: '',
    segment: index,
  };
}

function addWords(tokens: Token[], words: WordReader, text: string, from: number, to: number): void {
  let at = from;
  while (at < to) {
    if (classOf(text.charCodeAt(at)) === CharacterClass.space) at += 1;
    else at = addPiece(tokens, words, text, at, to);
  }
}

/** "van ’t Hof": an article cut short within a name. */
const ELIDED = /^['’][stn] \p{Lu}/u;

/** Adds the mark or word at `at`, and gives the offset after it. */
function addPiece(tokens: Token[], words: WordReader, text: string, at: number, to: number): number {
  const end = wordEnd(text, at, to);
  if (end === at && isApostrophe(text[at]) && ELIDED.test(text.slice(at, at + 4))) {
    tokens.push(wordToken(tokens, words, at, text.slice(at, at + 2)));
    return at + 2;
  }
  if (end === at) {
    addMark(tokens, at, text[at] ?? '');
    return text.startsWith('--', at) ? Math.min(to, at + 2) : at + 1;
  }
  const pointed = pointedEnd(text, at, end, to);
  if (pointed > end) tokens.push(wordToken(tokens, words, at, text.slice(at, pointed)));
  else addWord(tokens, words, at, text.slice(at, end));
  return pointed;
}

/** "(D-N.Y.)". */
const PARTY_AND_STATE = /^[DRI]-\p{Lu}\.\p{Lu}\.$/u;

/** "Mr.", "U.S." and the initial in "John F. Kennedy" keep their points. */
function pointedEnd(text: string, start: number, end: number, to: number): number {
  if (text[end] !== '.' || end >= to || end - start > 6) return end;
  if (PARTY_AND_STATE.test(text.slice(start, end + 3))) return end + 3;
  if (classOf(text.charCodeAt(start)) !== CharacterClass.upper) return end;
  const endsParagraph = end + 1 >= to || text[end + 1] === '\n';
  if (end - start > 1 && endsParagraph) return end;
  if (end - start > 1) return abbreviations.has(text.slice(start, end).toLowerCase()) ? end + 1 : end;
  if (text[start] === 'I' && !isInitials(text, end + 1) && !isInitials(text, end + 2)) return end;
  let at = end + 1;
  while (at < to && isInitials(text, at)) at += 2;
  return at;
}

function isInitials(text: string, at: number): boolean {
  return text[at + 1] === '.' && classOf(text.charCodeAt(at)) === CharacterClass.upper;
}

function addMark(tokens: Token[], start: number, mark: string): void {
  if ((mark === '’' || mark === "'") && isPluralPossessive(tokens, start))
    tokens.push(plainToken(start, mark, WordClass.possessive));
  else tokens.push(plainToken(start, mark, MARK_CLASSES[mark] ?? WordClass.otherMark));
}

function plainToken(start: number, word: string, classes: number): Token {
  return { start, end: start + word.length, lower: word, classes, strength: 0, lemma: '', segment: -1 };
}

function isApostrophe(character: string | undefined): boolean {
  return character === '’' || character === "'";
}

const CLITIC = /^(?:I|you|he|she|it|we|they|who|there|that|what)(['’](?:d|ll|ve|re|m))$/i;

/** A possessive ending becomes a token of its own, and so does a verb cut short: "they’d". */
function addWord(tokens: Token[], words: WordReader, start: number, word: string): void {
  const length = word.length;
  const mayBeClitic = isApostrophe(word[length - 2]) || isApostrophe(word[length - 3]);
  const clitic = mayBeClitic ? CLITIC.exec(word)?.[1] : undefined;
  if (clitic !== undefined) {
    tokens.push(wordToken(tokens, words, start, word.slice(0, length - clitic.length)));
    tokens.push(plainToken(start + length - clitic.length, clitic, WordClass.auxiliary));
    return;
  }
  const apostrophe = word[length - 2];
  if (length < 3 || word[length - 1] !== 's' || (apostrophe !== '’' && apostrophe !== "'")) {
    tokens.push(wordToken(tokens, words, start, word));
    return;
  }
  tokens.push(wordToken(tokens, words, start, word.slice(0, -2)));
  tokens.push(plainToken(start + length - 2, word.slice(-2), WordClass.possessive));
}

function isPluralPossessive(tokens: readonly Token[], start: number): boolean {
  const before = tokenAt(tokens, tokens.length - 1);
  return before.end === start && before.lower.endsWith('s');
}

function wordToken(tokens: readonly Token[], words: WordReader, start: number, word: string): Token {
  const shape = words.read(word);
  const classes = startsSentence(tokens) ? shape.initialClasses : shape.innerClasses;
  const isVerb = (classes & WordClass.verb) !== 0;
  return {
    start,
    end: start + word.length,
    lower: shape.lower,
    classes,
    strength: isVerb ? shape.strength : 0,
    lemma: isVerb ? shape.lemma : '',
    segment: -1,
  };
}

function startsSentence(tokens: readonly Token[]): boolean {
  const { classes } = tokenAt(tokens, tokens.length - 1);
  if ((classes & WordClass.quote) !== 0) return (classes & WordClass.initial) !== 0;
  return tokens.length === 0 || (classes & BEFORE_SENTENCE) !== 0;
}

/** True for a token that is a word and no mark. */
export function isWord(token: Token): boolean {
  return token.start >= 0 && (token.classes & (ANY_MARK | WordClass.quote | WordClass.possessive)) === 0;
}
