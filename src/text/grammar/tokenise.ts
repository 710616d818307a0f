import type { Segment } from '../marks/segment.ts';
import { ABBREVIATIONS } from './functionWords.ts';
import { lookUp } from './lexicon.ts';
import { type Token, tokenAt } from './token.ts';
import { ANY_MARK, WordClass } from './wordClass.ts';

const PIECE =
  /https?:[^\s"“”]+|(?:\p{Lu}\.){2,}|(?:[\p{L}\p{N}@#$£€_]|[.,](?=\d))[\p{L}\p{M}\p{N}_]*(?:(?:['’&-]|(?<=\d)[.,](?=\d))[\p{L}\p{N}_]+)*|\n|\S/gu;

const abbreviations = new Set(ABBREVIATIONS.split(' '));

const MARK_CLASSES: Readonly<Record<string, number>> = {
  ',': WordClass.comma,
  ':': WordClass.colon,
  ';': WordClass.dash,
  '—': WordClass.dash,
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

const NOT_ADVERBS = new Set(
  'family supply ally assembly early daily weekly monthly elderly lovely friendly bully rally belly jelly'.split(
    ' ',
  ),
);

/** What comes before a word whose capital says nothing, because any word takes one there. */
const BEFORE_SENTENCE = WordClass.stop | WordClass.newline | WordClass.quote | WordClass.colon;

/** The writer's own words and marks, with each quotation as one token. */
export function tokenise(text: string, segments: readonly Segment[]): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  segments.forEach((segment, index) => {
    addWords(tokens, text, from, segment.start);
    tokens.push(quoteToken(segment, index));
    from = segment.end;
  });
  addWords(tokens, text, from, text.length);
  return tokens;
}

/** The words and marks between two offsets. */
export function tokeniseRange(text: string, from: number, to: number): Token[] {
  const tokens: Token[] = [];
  addWords(tokens, text, from, to);
  return tokens;
}

function quoteToken(segment: Segment, index: number): Token {
  return {
    start: segment.start,
    end: segment.end,
    lower: '',
    classes: WordClass.quote,
    strength: 0,
    lemma: '',
    segment: index,
  };
}

function addWords(tokens: Token[], text: string, from: number, to: number): void {
  const part = text.slice(from, to);
  PIECE.lastIndex = 0;
  for (let match = PIECE.exec(part); match !== null; match = PIECE.exec(part)) {
    const word = match[0];
    const start = from + match.index;
    const mark = MARK_CLASSES[word];
    if (mark !== undefined) tokens.push(plainToken(start, word, mark));
    else if (takesPoint(word, part[match.index + word.length])) {
      PIECE.lastIndex += 1;
      tokens.push(wordToken(tokens, start, `${word}.`));
    } else addWord(tokens, start, word);
  }
}

function plainToken(start: number, word: string, classes: number): Token {
  return { start, end: start + word.length, lower: word, classes, strength: 0, lemma: '', segment: -1 };
}

/** "Mr." and the initial in "John F. Kennedy" keep their point. */
function takesPoint(word: string, next: string | undefined): boolean {
  if (next !== '.') return false;
  if (word.length === 1) return word !== 'I' && /\p{Lu}/u.test(word);
  return word.length < 7 && abbreviations.has(word.toLowerCase()) && /^\p{Lu}/u.test(word);
}

/** A possessive ending becomes a token of its own. */
function addWord(tokens: Token[], start: number, word: string): void {
  const length = word.length;
  const apostrophe = word[length - 2];
  if (length < 3 || word[length - 1] !== 's' || (apostrophe !== '’' && apostrophe !== "'")) {
    if ((word === '’' || word === "'") && isPluralPossessive(tokens, start))
      tokens.push(plainToken(start, word, WordClass.possessive));
    else tokens.push(wordToken(tokens, start, word));
    return;
  }
  tokens.push(wordToken(tokens, start, word.slice(0, -2)));
  tokens.push(plainToken(start + length - 2, word.slice(-2), WordClass.possessive));
}

function isPluralPossessive(tokens: readonly Token[], start: number): boolean {
  const before = tokenAt(tokens, tokens.length - 1);
  return before.end === start && before.lower.endsWith('s');
}

function wordToken(tokens: readonly Token[], start: number, word: string): Token {
  const lower = word.toLowerCase().replace('’', "'");
  const entry = lookUp(word === 'US' ? word : lower);
  const capital = lower !== word && /^\p{Lu}/u.test(word);
  const initial = startsSentence(tokens);
  const classes =
    capital && !initial ? capitalClasses(entry.classes) : entry.classes | guess(lower, entry.classes);
  const isVerb = (classes & WordClass.verb) !== 0;
  return {
    start,
    end: start + word.length,
    lower,
    classes: classes | (capital ? WordClass.capital : 0) | (/^[$£€]?\d/.test(word) ? WordClass.number : 0),
    strength: isVerb ? entry.strength : 0,
    lemma: isVerb ? entry.lemma || lower : '',
    segment: -1,
  };
}

function startsSentence(tokens: readonly Token[]): boolean {
  return tokens.length === 0 || (tokenAt(tokens, tokens.length - 1).classes & BEFORE_SENTENCE) !== 0;
}

/** In mid-sentence a capital makes a name of a word that is else a verb or an auxiliary ("Will", "Grant", "Price"). */
function capitalClasses(classes: number): number {
  return (
    classes &
    ~(
      WordClass.verb |
      WordClass.nounLike |
      WordClass.auxiliary |
      WordClass.adverb |
      WordClass.gerund |
      WordClass.past
    )
  );
}

/** Words outside the lexicon: adverbs in -ly, and verbs by their endings. */
function guess(lower: string, known: number): number {
  if (known !== 0 || lower.length < 5 || /[^a-z-]/.test(lower)) return 0;
  if (lower.endsWith('ly') && !NOT_ADVERBS.has(lower)) return WordClass.adverb;
  if (lower.endsWith('ed') && !lower.endsWith('eed') && !lower.includes('-'))
    return WordClass.verb | WordClass.past | WordClass.nounLike;
  if (lower.endsWith('ing') && lower.length > 5)
    return WordClass.verb | WordClass.gerund | WordClass.nounLike;
  return 0;
}

/** True for a token that is a word and no mark. */
export function isWord(token: Token): boolean {
  return token.start >= 0 && (token.classes & (ANY_MARK | WordClass.quote | WordClass.possessive)) === 0;
}
