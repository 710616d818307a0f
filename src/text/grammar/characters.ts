/** What a character may be in a word. */
export const CharacterClass = {
  other: 0,
  lower: 1,
  upper: 2,
  digit: 3,
  space: 4,
  joiner: 5,
  sign: 6,
  newline: 7,
} as const;

const ASCII = buildAscii();

function buildAscii(): Uint8Array {
  const classes = new Uint8Array(128);
  const set = (characters: string, value: number) => {
    for (const character of characters) classes[character.charCodeAt(0)] = value;
  };
  set('abcdefghijklmnopqrstuvwxyz', CharacterClass.lower);
  set('ABCDEFGHIJKLMNOPQRSTUVWXYZ', CharacterClass.upper);
  set('0123456789', CharacterClass.digit);
  set(' \t\r\f\v', CharacterClass.space);
  set("'&-", CharacterClass.joiner);
  set('@#$_', CharacterClass.sign);
  set('\n', CharacterClass.newline);
  return classes;
}

const APOSTROPHE = 0x2019;
const NON_ASCII_SIGNS = '£€';
const WORD = /[\p{L}\p{M}\p{N}]/u;
const SPACE = /\s/;

/** The class of a UTF-16 code unit; either half of a pair counts as a letter. */
export function classOf(code: number): number {
  if (code < 128) return ASCII[code] ?? 0;
  if (code === APOSTROPHE) return CharacterClass.joiner;
  if (code >= 0xd800 && code < 0xe000) return CharacterClass.lower;
  return classOfOther(String.fromCharCode(code));
}

function classOfOther(character: string): number {
  if (character !== character.toLowerCase()) return CharacterClass.upper;
  if (WORD.test(character)) return CharacterClass.lower;
  if (SPACE.test(character)) return CharacterClass.space;
  return NON_ASCII_SIGNS.includes(character) ? CharacterClass.sign : CharacterClass.other;
}

/** True for a letter or a digit. */
export function isWordCharacter(code: number): boolean {
  const value = classOf(code);
  return value >= CharacterClass.lower && value <= CharacterClass.digit;
}

const LETTER_H = 104;
const ADDRESS = /^https?:\/\//;

/**
 * The end of the word that begins at `start`: letters, digits and signs, joined by apostrophes, hyphens, "&", and by points,
 * commas and slashes between digits ("9/11"). `start` itself where no word begins.
 */
export function wordEnd(text: string, start: number, limit: number): number {
  if (text.charCodeAt(start) === LETTER_H && ADDRESS.test(text.slice(start, start + 8)))
    return addressEnd(text, start, limit);
  let at = start;
  while (at < limit) {
    const value = classOf(text.charCodeAt(at));
    const continues = isWordClass(value) || (at > start && joins(text, at, limit, value));
    if (!continues) break;
    at += 1;
  }
  return at;
}

function isWordClass(value: number): boolean {
  return (value >= CharacterClass.lower && value <= CharacterClass.digit) || value === CharacterClass.sign;
}

function joins(text: string, at: number, limit: number, value: number): boolean {
  if (at + 1 >= limit) return false;
  const next = classOf(text.charCodeAt(at + 1));
  if (value === CharacterClass.joiner) return isWordClass(next) && text[at - 1] !== '&';
  const character = text[at];
  if (character !== '.' && character !== ',' && character !== '/') return false;
  return next === CharacterClass.digit && classOf(text.charCodeAt(at - 1)) === CharacterClass.digit;
}

function addressEnd(text: string, start: number, limit: number): number {
  let at = start;
  while (at < limit && !/[\s"“”]/.test(text[at] ?? ' ')) at += 1;
  return at;
}
