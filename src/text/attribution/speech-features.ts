import { phraseAt } from '../grammar/phrase.ts';
import { type Token, tokenAt } from '../grammar/token.ts';
import { WordClass } from '../grammar/word-class.ts';
import { CUE_LEMMAS, cueLemmaIndex } from './cue-lemmas.ts';
import type { QuoteContext } from './quote-context.ts';
import { MENTION_KINDS } from './mention-kind.ts';
import { type AttributionState, kindCodeOf } from './state.ts';
import { caseCode, namesWork } from './works.ts';
import { bucket, type CellList, TemplateLayout } from './templates.ts';
import { isAttributive, termCode, VOICE_CODES, voiceCode } from './terms.ts';

/** Words before a stretch that speak for or against speech. */
const TELLING_BEFORE =
  "the a an of on in to and or as for with at by from 's ’s his her their its this that called titled entitled dubbed so-called word words term phrase song " +
  'book film movie show series album named including like than about not said says = is was it them him be being using saying known episode program';

const TELLING_AFTER =
  'and or in on of to the a for with is was by at from host star author as that if said says but when because , . ; : ) > show series movie author movement list';

const layout = new TemplateLayout();
const before = wordCells(TELLING_BEFORE);
const after = wordCells(TELLING_AFTER);

const BIAS = layout.add('bias', 1);
const LENGTH = layout.add('length', 8, 2, 3);
const BEFORE_KIND = layout.add('beforeKind', 11, 2, 2);
const AFTER_KIND = layout.add('afterKind', 9, 2, 3, 2);
const BEFORE_WORD = layout.add('beforeWord', before.size + 1, 2);
const AFTER_WORD = layout.add('afterWord', after.size + 1, 2, 2);
const CASE = layout.add('case', 4, 11, 2);
const WORK = layout.add('work', 4, 2);
const TITLE = layout.add('title', 4, 2, 11, 2);
const GOVERNED = layout.add('governed', 4, 2, 11, 2);
const STYLE = layout.add('style', 6, 2, 2, 2);
const LEFT = layout.add('left', 4, 6, 2);
const RIGHT = layout.add('right', 4, 6, 2);
const LEFT_VERB = layout.add('leftVerb', CUE_LEMMAS.length + 2);
const NEIGHBOURS = layout.add('neighbours', 3, 4, 2);
const WHOLE = layout.add('whole', 2, 2, 2);
const MARKUP = layout.add('markup', 2);
const PRONOUNS = layout.add('pronouns', 2, 3);
const BETWEEN = layout.add('between', 8, 8, 3, 2, 2);
const LISTED = layout.add('listed', 3, 3, 2, 2);
const VERB_BEFORE = layout.add('verbBefore', CUE_LEMMAS.length + 2, 2);
const HABIT = layout.add('habit', 4, 2);
const TERM = layout.add('term', 4, 4, 2, 2);
const VOICE = layout.add('voice', VOICE_CODES, 4, 2);
const VOICE_TERM = layout.add('voiceTerm', VOICE_CODES, 4, 2);
const ATTRIBUTIVE = layout.add('attributive', 2, 4, 2);

const STYLES = ['curly', 'straight', 'doubledSingle', 'guillemet', 'single', 'straightSingle'] as const;

export const SPEECH_LAYOUT: TemplateLayout = layout;

function wordCells(list: string): ReadonlyMap<string, number> {
  return new Map(list.split(' ').map((word, index) => [word, index + 1]));
}

/** Adds the numbers of the features by which a marked stretch is speech or is a title, a nickname, a term. */
export function speechFeatures(
  state: AttributionState,
  context: QuoteContext,
  lastWasSpeech: number,
  cells: CellList,
): void {
  const { reading } = state;
  const segment = reading.segments[context.segment];
  if (segment === undefined) return;
  const inner = reading.text.slice(segment.innerStart, segment.innerEnd);
  const words = inner.split(/\s+/, 40).filter((word) => word !== '');
  const length = lengthCode(words.length);
  const short = words.length <= 3 ? 1 : 0;
  const habit = state.stopsOutside ? 1 : 0;
  cells.push(BIAS.base);
  cells.push(LENGTH.base + (length * 2 + (context.isFull ? 1 : 0)) * 3 + context.ending);
  const self = phraseAt(reading.phrases, context.phrase);
  const previous = tokenAt(reading.tokens, self.first - 1);
  const next = tokenAt(reading.tokens, self.first + 1);
  cells.push(BEFORE_KIND.base + (context.before * 2 + (context.isFull ? 1 : 0)) * 2 + short);
  cells.push(AFTER_KIND.base + ((context.after * 2 + short) * 3 + context.ending) * 2 + habit);
  cells.push(BEFORE_WORD.base + (before.get(previous.lower) ?? 0) * 2 + short);
  cells.push(AFTER_WORD.base + ((after.get(next.lower) ?? 0) * 2 + short) * 2 + habit);
  const letters = caseCode(words);
  cells.push(CASE.base + (letters * 11 + context.before) * 2 + (words.length > 1 ? 1 : 0));
  const governed = (context.leftStrength * 2 + (context.right === null ? 0 : 1)) * 11 + context.before;
  if (letters === 2) cells.push(TITLE.base + governed * 2 + (words.length > 1 ? 1 : 0));
  cells.push(GOVERNED.base + governed * 2 + short);
  if (namesWork(reading, self.first)) cells.push(WORK.base + letters * 2 + short);
  const style = STYLES.indexOf(segment.style);
  const secondary = style >= 4 && !reading.singleIsPrimary ? 1 : 0;
  const effective = style >= 4 && reading.singleIsPrimary ? 0 : style;
  const heads = state.hasHeadline && context.paragraph === 0 ? 1 : 0;
  cells.push(STYLE.base + ((effective * 2 + short) * 2 + secondary) * 2 + heads);
  addCues(cells, state, context, short);
  cells.push(
    NEIGHBOURS.base +
      (lastWasSpeech * 4 + Math.min(3, length >> 1)) * 2 +
      (state.previousQuote >= 0 && phraseAt(reading.phrases, state.previousQuote).sentence === self.sentence
        ? 1
        : 0),
  );
  cells.push(
    WHOLE.base +
      ((context.before === 0 ? 1 : 0) * 2 + (context.after === 0 ? 1 : 0)) * 2 +
      (segment.closed ? 1 : 0),
  );
  cells.push(MARKUP.base + (isMarkup(reading.text, segment.start, inner) ? 1 : 0));
  cells.push(PRONOUNS.base + short * 3 + pronounCode(inner));
  const ending = context.ending;
  cells.push(
    BETWEEN.base + (((wordCode(previous) * 8 + wordCode(next)) * 3 + ending) * 2 + short) * 2 + habit,
  );
  addNeighbourhood(cells, state, context, short);
  addTerms(cells, state, context, short);
}

/** What leads up to a term or a label, and who would speak by the verb. */
function addTerms(cells: CellList, state: AttributionState, context: QuoteContext, short: number): void {
  const { reading } = state;
  const term = termCode(reading, context);
  const speaker =
    context.left === null ? null : (MENTION_KINDS[kindCodeOf(state, context.left.subject)] ?? null);
  const voice = voiceCode(reading, context, speaker);
  const strength = context.leftStrength;
  const right = context.right === null ? 0 : 1;
  cells.push(TERM.base + ((term * 4 + strength) * 2 + short) * 2 + right);
  cells.push(VOICE.base + (voice * 4 + strength) * 2 + short);
  cells.push(VOICE_TERM.base + (voice * 4 + term) * 2 + short);
  const attributive = isAttributive(reading, context) ? 1 : 0;
  cells.push(ATTRIBUTIVE.base + (attributive * 4 + strength) * 2 + right);
}

function lengthCode(words: number): number {
  if (words <= 3) return words;
  if (words <= 5) return 4;
  if (words <= 8) return 5;
  return words <= 14 ? 6 : 7;
}

function addCues(cells: CellList, state: AttributionState, context: QuoteContext, short: number): void {
  const leftGap = context.left === null ? 5 : bucket(context.phrase - context.left.verb - 1);
  cells.push(LEFT.base + (context.leftStrength * 6 + leftGap) * 2 + short);
  const rightGap = context.right === null ? 5 : bucket(context.right.verb - context.phrase - 1);
  cells.push(RIGHT.base + (context.rightStrength * 6 + rightGap) * 2 + short);
  const verb =
    context.left === null ? -1 : cueLemmaIndex(phraseAt(state.reading.phrases, context.left.verb).lemma);
  cells.push(LEFT_VERB.base + verb + 1);
}

/** Attribute values, addresses and code are no speech. */
function isMarkup(text: string, start: number, inner: string): boolean {
  return text[start - 1] === '=' || /https?:\/\/|^[@\w.-]*[\d_]{4,}$|^@\w+$|[{}<>]/.test(inner);
}

function pronounCode(inner: string): number {
  if (/\b(?:I|we|We|my|our|me|us|I['’]\p{L}+)\b/u.test(inner)) return 2;
  return /\b(?:is|are|was|were|will|has|have|not|be|you|it|they)\b/.test(inner) ? 1 : 0;
}

const WORD_CODES = [
  WordClass.determiner | WordClass.possessive,
  WordClass.verb | WordClass.auxiliary,
  WordClass.preposition,
  WordClass.conjunction | WordClass.comma,
  WordClass.stop | WordClass.newline | WordClass.quote,
  WordClass.capital,
];

/** What a word beside the stretch is: 0 to 5 as listed, 6 any other mark or pronoun, 7 a common word. */
function wordCode(token: Token): number {
  const code = WORD_CODES.findIndex((classes) => (token.classes & classes) !== 0);
  if (code >= 0) return code;
  return token.classes === 0 && token.start >= 0 ? 7 : 6;
}

/** Marked stretches right before and after, the verb right before, and the text's habit of quoting. */
function addNeighbourhood(
  cells: CellList,
  state: AttributionState,
  context: QuoteContext,
  short: number,
): void {
  const { reading } = state;
  const near = (step: number) => phraseAt(reading.phrases, context.phrase + step).kind === 'quote';
  const before = near(-1) ? 2 : near(-2) || near(-3) ? 1 : 0;
  const after = near(1) ? 2 : near(2) || near(3) ? 1 : 0;
  cells.push(LISTED.base + ((before * 3 + after) * 2 + short) * 2 + (context.isFull ? 1 : 0));
  const verb = phraseAt(reading.phrases, context.phrase - 1);
  if (verb.kind === 'verb') cells.push(VERB_BEFORE.base + cueLemmaIndex(verb.lemma) * 2 + short);
  const habit = reading.segments.length === 0 ? 0 : state.taggedQuotes / reading.segments.length;
  cells.push(HABIT.base + Math.min(3, Math.floor(habit * 5)) * 2 + short);
}
