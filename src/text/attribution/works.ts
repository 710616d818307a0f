import type { Reading } from '../grammar/reading.ts';
import type { Segment } from '../marks/segment.ts';
import { phraseAt } from '../grammar/phrase.ts';
import { tokenAt } from '../grammar/token.ts';
import { WordClass } from '../grammar/word-class.ts';
import { BEFORE, type QuoteContext } from './quote-context.ts';

const WORK_WORDS = new Set(
  (
    'book novel memoir film movie documentary drama comedy show series sitcom programme program podcast album song track single hit anthem ballad poem play musical ' +
    'opera episode column essay article paper report exhibition game magazine titled entitled called published starred directed cd ep'
  ).split(' '),
);

/** "her 2012 book, “…”": a work is named within the few words before. */
export function namesWork(reading: Reading, at: number): boolean {
  for (let step = 1; step <= 5; step += 1) {
    const token = tokenAt(reading.tokens, at - step);
    if ((token.classes & (WordClass.stop | WordClass.newline)) !== 0) return false;
    if (WORK_WORDS.has(token.lower)) return true;
  }
  return false;
}

/** 0 plain, 1 a capital inside, 2 every word of weight capitalised (a title), 3 all capitals. */
export function caseCode(words: readonly string[]): number {
  const weighty = words.filter((word) => /\p{L}{4,}/u.test(word) || /^\P{L}*\p{Lu}/u.test(word));
  const capitals = weighty.filter((word) => /^\P{L}*\p{Lu}/u.test(word));
  if (weighty.length === 0 || capitals.length === 0) return 0;
  if (words.every((word) => word === word.toUpperCase())) return 3;
  return capitals.length === weighty.length ? 2 : 1;
}

const WITHIN_CLAUSE: ReadonlySet<number> = new Set([
  BEFORE.preposition,
  BEFORE.noun,
  BEFORE.conjunction,
  BEFORE.other,
]);
const TITLE_CASE = 2;

/**
 * "the sister in “The Long Harbour”": capitals throughout, in the middle of a clause that no verb of speech or judgement
 * governs. Written by hand, because the fitted corpus is political and has more slogans than songs.
 */
export function isTitleOfWork(reading: Reading, context: QuoteContext, segment: Segment): boolean {
  // A headline writes everything in capitals.
  if (context.paragraph === 0 && phraseAt(reading.phrases, 0).paragraph === 0 && isSingle(segment))
    return false;
  const inner = reading.text.slice(
    segment.innerStart,
    Math.min(segment.innerEnd, segment.innerStart + LONGEST_TITLE + 1),
  );
  if (byAuthor(reading, context) && (isTitleCase(inner) || endsWithComma(reading, context))) return true;
  if (isTitleCase(inner) && inner.includes(' ') && isOnAir(reading, context)) return true;
  if (!mayName(reading, context)) return false;
  if (inner.length > LONGEST_TITLE || /[!?]$/.test(inner)) return false;
  return isTitleCase(inner);
}

const LONGEST_TITLE = 60;

function isTitleCase(inner: string): boolean {
  return caseCode(inner.split(/\s+/).filter((word) => word !== '')) === TITLE_CASE;
}

/** "“Sand moves,” by L. Orme": a comma within or after the marks; no tag is turned so. */
function endsWithComma(reading: Reading, { phrase, ending }: QuoteContext): boolean {
  const { last } = phraseAt(reading.phrases, phrase);
  return ending === 1 || (tokenAt(reading.tokens, last + 1).classes & WordClass.comma) !== 0;
}

/** "said on ABC’s “Morning Hour”", "said in an interview with “The Long View”": a programme, whatever verb governs the clause. */
function isOnAir({ phrases, tokens, text }: Reading, { phrase, before }: QuoteContext): boolean {
  const { first } = phraseAt(phrases, phrase);
  const last = tokenAt(tokens, first - 1);
  if ((last.classes & WordClass.possessive) === 0)
    return last.lower === 'told' || (before === BEFORE.preposition && ON_AIR.has(last.lower));
  const owner = tokenAt(tokens, first - 2);
  if ((owner.classes & WordClass.capital) === 0) return false;
  return (
    tokenAt(tokens, first - 3).lower === 'on' || /^\p{Lu}{2,}$/u.test(text.slice(owner.start, owner.end))
  );
}

const ON_AIR = new Set(['on', 'with', 'in']);

/** "“The Physics of Sand”, by L. Orme". */
function byAuthor(reading: Reading, context: QuoteContext): boolean {
  const { last } = phraseAt(reading.phrases, context.phrase);
  const next = tokenAt(reading.tokens, last + 1);
  const by = (next.classes & WordClass.comma) === 0 ? last + 1 : last + 2;
  if (tokenAt(reading.tokens, by).lower !== 'by') return false;
  return (tokenAt(reading.tokens, by + 1).classes & WordClass.capital) !== 0;
}

/** In the middle of a clause, or after a comma where a work was just mentioned: "a song, “Low Bridge”". */
function mayName(reading: Reading, context: QuoteContext): boolean {
  const { first } = phraseAt(reading.phrases, context.phrase);
  if (context.before === BEFORE.comma || context.leftStrength >= 2)
    return (
      (WITHIN_CLAUSE.has(context.before) || context.before === BEFORE.comma) && namesWork(reading, first)
    );
  return WITHIN_CLAUSE.has(context.before);
}

function isSingle(segment: Segment): boolean {
  return segment.style === 'single' || segment.style === 'straightSingle';
}
