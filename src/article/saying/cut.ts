import { isBalanced } from './article-words.ts';

/** Words after which, or before which, the sense may be other than what was shown: negations, turns and reserves. */
const TURNS =
  /^(?:not|never|no|nor|neither|none|nobody|nothing|nowhere|without|hardly|barely|cannot|gonna|but|however|yet|although|though|unless|if|except|until|instead|alleged|allegedly|claimed|purported|reportedly|supposedly|suspected|accused|\p{L}+n[’']t)$/iu;

/** Words that open what is not shown any more: conjunctions, relatives, articles, prepositions, auxiliaries. */
const OPENERS =
  /^(?:and|or|because|since|while|whether|that|which|who|whom|whose|when|where|as|than|so|a|an|the|this|these|those|my|your|his|her|its|our|their|of|to|in|on|at|by|for|from|with|about|into|along|across|through|over|under|between|after|before|against|is|are|was|were|be|been|am|has|have|had|do|does|did|will|would|can|could|shall|should|may|might|must|just|really|only|i)$/iu;

/** Words that open a condition or a concession: cut before its main clause, it would stand for what was said. */
const CONDITION = /^(?:and |but |so )?(?:if|unless|although|though|even if|even though|until)\b/iu;

const SENTENCE_END = /[.!?…]["”’]?$/u;
const CLAUSE_END = /[,;:–—]["”’]?$/u;

/** How much of the room a whole sentence or clause must fill to be kept instead of more words. */
const ENOUGH = 0.4;

/**
 * The beginning of what somebody said, within `most` UTF-16 units: all of it, or up to the end of a sentence, of a
 * clause, or of a word, with an ellipsis. Null when every cut could turn the sense: what is dropped of a clause holds a
 * negation or a turn, what follows begins with one, or what is kept ends with a word that opens more.
 * The rule is of English and looks at words only: it errs towards cutting earlier.
 */
export function cutKeepingSense(said: string, most: number): string | null {
  const words = said.trim().split(/\s+/u);
  if (words.join(' ').length <= most) return words.join(' ');
  const lengths = lengthsOf(words);
  // With room for the space and the ellipsis.
  const fitting = lengths.filter((length) => length + 2 <= most).length;
  const places = words.slice(0, Math.min(fitting, words.length - 1)).map((_, index) => index + 1);
  const atLeast = most * ENOUGH;
  const lastAfter = (end: RegExp) =>
    places.findLast(
      (at) => end.test(words[at - 1] ?? '') && (lengths[at - 1] ?? 0) >= atLeast && keepsSense(words, at),
    );
  // Whether a cut keeps the sense takes a look at the whole clause: it is asked of as few places as will do.
  const at =
    lastAfter(SENTENCE_END) ?? lastAfter(CLAUSE_END) ?? places.findLast((at) => keepsSense(words, at));
  return at === undefined ? null : withEllipsis(words.slice(0, at).join(' '));
}

/**
 * The beginning of what somebody said, within `most` UTF-16 units, where no cut keeps its sense: up to the end of a word,
 * or within one that is longer than the room, with an ellipsis.
 */
export function cutAtWord(said: string, most: number): string {
  const whole = said.trim().replace(/\s+/gu, ' ');
  if (whole.length <= most) return whole;
  const kept = whole.slice(0, most - 1);
  const words =
    kept.slice(0, Math.max(0, kept.lastIndexOf(' '))) || kept.toWellFormed().replace(/\uFFFD$/u, '');
  const inside = isBalanced(words) ? words : words.slice(0, words.search(/["“„«](?!.*["“„«])/u));
  return withEllipsis(inside.trim() || words);
}

/** How long the text is up to the end of each word. */
function lengthsOf(words: readonly string[]): number[] {
  let length = -1;
  return words.map((word) => (length += word.length + 1));
}

function keepsSense(words: readonly string[], at: number): boolean {
  return isEnd(words, at) && isBalanced(words.slice(0, at).join(' '));
}

function isEnd(words: readonly string[], at: number): boolean {
  const last = words[at - 1] ?? '';
  if (turnsSense(words[at])) return false;
  if (SENTENCE_END.test(last)) return true;
  if (turnsSense(last) || OPENERS.test(bare(last))) return false;
  if (words.slice(at, endOfClause(words, at) + 1).some(turnsSense)) return false;
  return !CONDITION.test(words.slice(startOfSentence(words, at), at).join(' '));
}

/** Where the clause ends of which a cut at `at` drops words: the one it breaks, or else the next. */
function endOfClause(words: readonly string[], at: number): number {
  const ends = words.findIndex(
    (word, index) => index >= at && (SENTENCE_END.test(word) || CLAUSE_END.test(word)),
  );
  return ends < 0 ? words.length : ends + 1;
}

function startOfSentence(words: readonly string[], at: number): number {
  return words.findLastIndex((word, index) => index < at - 1 && SENTENCE_END.test(word)) + 1;
}

/** Whether a word turns the sense of what stands beside it: a negation, a condition, a reserve. */
export function turnsSense(word = ''): boolean {
  return TURNS.test(bare(word));
}

function bare(word: string): string {
  return word.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
}

function withEllipsis(kept: string): string {
  return kept.endsWith('…') ? kept : `${kept.replace(/[,;:–—\s]+$/u, '')} …`;
}
