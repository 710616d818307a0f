import { lookUp } from './lexicon.ts';
import { reclassed, type Token, tokenAt } from './token.ts';
import { isWord } from './tokenise.ts';
import { WordClass } from './word-class.ts';

const FEWEST_WORDS = 4;
const LEAST_CAPITALS = 0.8;
const LONGEST = 40;

/**
 * Reads the verbs of a headline that writes most words with a capital, where a capital makes no name: "Mayor Calls Plan ‘a
 * Mess’". A word that the text below writes as a name stays one.
 */
export function readHeadline(tokens: Token[]): void {
  const end = tokens.findIndex(({ classes }) => (classes & WordClass.newline) !== 0);
  if (end < 0 || end > LONGEST || !isHeadline(tokens.slice(0, end))) return;
  const names = namesBelow(tokens, end);
  for (let at = 1; at < end; at += 1) {
    const token = tokenAt(tokens, at);
    if (!names.has(token.lower) && isHeadlineVerb(tokens, at)) tokens[at] = asVerb(token);
  }
}

function isHeadline(tokens: readonly Token[]): boolean {
  const weighty = tokens.filter((token) => isWord(token) && token.end - token.start > 3);
  const capitals = weighty.filter(({ classes }) => (classes & WordClass.capital) !== 0);
  return weighty.length >= FEWEST_WORDS && capitals.length >= weighty.length * LEAST_CAPITALS;
}

/** The capitalised words of the text below that begin no sentence. */
function namesBelow(tokens: readonly Token[], from: number): ReadonlySet<string> {
  const names = new Set<string>();
  for (let at = from; at < tokens.length; at += 1) {
    const { classes, lower } = tokenAt(tokens, at);
    if ((classes & WordClass.capital) !== 0 && (classes & WordClass.initial) === 0) names.add(lower);
  }
  return names;
}

/** A form in -s of any verb after a singular, a bare form of a verb of speech or judgement after a plural. */
function isHeadlineVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  const entry = lookUp(token.lower);
  if ((token.classes & WordClass.capital) === 0 || (entry.classes & WordClass.verb) === 0) return false;
  if (!isWord(before) || (before.classes & (WordClass.preposition | WordClass.determiner)) !== 0)
    return false;
  const isPlural = /[^s'’]s$/.test(before.lower);
  if (token.lower.endsWith('s')) return !isPlural || entry.strength >= 2;
  return isPlural && entry.strength >= 2 && token.lower === entry.lemma;
}

function asVerb(token: Token): Token {
  const { classes, strength, lemma } = lookUp(token.lower);
  return reclassed(token, classes & ~WordClass.nounLike, strength, lemma);
}
