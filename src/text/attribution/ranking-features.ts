import { SUBJECT_RULES } from '../grammar/clause.ts';
import { type PhraseKind, phraseAt } from '../grammar/phrase.ts';
import { tokenAt } from '../grammar/token.ts';
import { type AttributionState, kindCodeOf } from './state.ts';
import { MENTION_KINDS, type MentionKind } from './mention-kind.ts';
import { CUE_LEMMAS, cueLemmaIndex } from './cue-lemmas.ts';
import type { QuoteContext } from './quote-context.ts';
import type { Standing } from './surroundings.ts';
import { bucket, type CellList, TemplateLayout } from './templates.ts';

const layout = new TemplateLayout();
const kinds = MENTION_KINDS.length;
const rules = SUBJECT_RULES.length + 1;

/** How a candidate speaks by its clause: not at all; in another sentence; left or right in the same one. */
const KIND = layout.add('kind', kinds, 2);
const PLACE = layout.add('place', 2, 6, 4);
const CLAUSE_PLACE = layout.add('clausePlace', 2, 6, 3, 4);
const CLAUSE_RULE = layout.add('clauseRule', rules, 2, 4, 2);
const CLAUSE_VERB = layout.add('clauseVerb', CUE_LEMMAS.length + 1, 2);
const CLAUSE_VOICE = layout.add('clauseVoice', 2, 2, 2, 2);
const GOVERNS = layout.add('governs', 4, 11, 2);
const TAGS = layout.add('tags', 4, 9, 3);
const NOUNS_BETWEEN = layout.add('nounsBetween', 6, 2, 3);
const NEIGHBOUR = layout.add('neighbour', 16, 2, 2, 5);
const FOLLOWED = layout.add('followed', 16, 2, 2);
const PREVIOUS = layout.add('previous', 3, 6, 4, 4);
const PREVIOUS_BEFORE = layout.add('previousBefore', 3, 11, 2);
const PREVIOUS_AFTER = layout.add('previousAfter', 3, 9, 2);
const SUBJECT_NEARBY = layout.add('subjectNearby', 4, 3, 4, 4);
const COLON = layout.add('colon', 3, 4);
const SALIENCE = layout.add('salience', 5, 3);
const QUOTES_BETWEEN = layout.add('quotesBetween', 3, 2, 2, 2);
const ADJACENT = layout.add('adjacent', 3, 8, 4);
const KIND_CLAUSE = layout.add('kindClause', kinds, 5);
const REPORTS = layout.add('reports', 2, 2, 3, 2);
const UNCLOSED = layout.add('unclosed', 2, 2);

/** The families of features, for the fit program and for whoever reads the weights. */
export const RANKING_LAYOUT: TemplateLayout = layout;

const PHRASE_CODES: readonly PhraseKind[] = [
  'noun',
  'verb',
  'preposition',
  'conjunction',
  'wh',
  'that',
  'adverb',
  'time',
  'comma',
  'colon',
  'dash',
  'open',
  'close',
  'stop',
  'quote',
];

/** Adds the numbers of the features that hold of a candidate. */
export function rankingFeatures(
  state: AttributionState,
  context: QuoteContext,
  candidate: number,
  standing: Standing,
  cells: CellList,
): void {
  const kindCode = kindCodeOf(state, candidate);
  const kind = MENTION_KINDS[kindCode] ?? 'bare';
  const side = standing.isLeft ? 0 : 1;
  const same = standing.sentences === 0 ? 1 : 0;
  const full = context.isFull ? 1 : 0;
  const own = ownCue(context);
  cells.push(KIND.base + kindCode * 2 + same);
  cells.push(
    PLACE.base + (side * 6 + standing.sentences + 3) * 4 + (standing.sameParagraph ? 1 : 0) * 2 + full,
  );
  cells.push(NOUNS_BETWEEN.base + (bucket(standing.nouns) * 2 + side) * 3 + nearness(standing));
  addClause(cells, state, context, standing, kindCode);
  addGoverning(cells, context, candidate);
  addReport(cells, state, context, candidate, standing);
  addNeighbours(cells, state, candidate, standing);
  addPrevious(cells, state, context, candidate, own);
  addSubjectNearby(cells, standing, context, own);
  addSalience(cells, state, candidate, kind, same);
}

function nearness(standing: Standing): number {
  if (standing.sentences === 0) return 0;
  return standing.sameParagraph ? 1 : 2;
}

/** 0 none, 1 left and weak, 2 left and strong, 3 right. */
export function ownCue(context: QuoteContext): number {
  if (context.right !== null && context.after !== 0) return 3;
  if (context.leftStrength >= 2) return 2;
  return context.left === null ? 0 : 1;
}

function addClause(
  cells: CellList,
  state: AttributionState,
  context: QuoteContext,
  standing: Standing,
  kindCode: number,
): void {
  const { clause } = standing;
  const side = standing.clauseIsLeft ? 0 : 1;
  const same = standing.sentences === 0 ? 1 : 0;
  const rule = clause === null ? 0 : SUBJECT_RULES.indexOf(clause.rule) + 1;
  const strength = standing.clauseStrength;
  cells.push(CLAUSE_RULE.base + ((rule * 2 + side) * 4 + strength) * 2 + same);
  cells.push(KIND_CLAUSE.base + kindCode * 5 + (clause === null ? 0 : 1 + strength));
  if (clause === null) return;
  const verb = phraseAt(state.reading.phrases, clause.verb);
  cells.push(CLAUSE_VERB.base + cueLemmaIndex(verb.lemma) * 2 + (same === 1 ? side : 0));
  if (same === 0) return;
  const verbs = Math.min(2, standing.verbsFromClause);
  cells.push(CLAUSE_PLACE.base + ((side * 6 + bucket(standing.clauseGap)) * 3 + verbs) * 4 + strength);
  cells.push(
    CLAUSE_VOICE.base +
      ((side * 2 + (verb.isPassive ? 1 : 0)) * 2 + (verb.isParticiple ? 1 : 0)) * 2 +
      (verb.isInfinitive ? 1 : 0),
  );
  cells.push(
    QUOTES_BETWEEN.base +
      ((Math.min(2, standing.quotes) * 2 + side) * 2 + (strength === 3 ? 1 : 0)) * 2 +
      (context.isFull ? 1 : 0),
  );
  if (standing.clauseGap <= 1)
    cells.push(
      ADJACENT.base + ((clause.rule === 'inverted' ? 2 : side) * 8 + adjacency(context, side)) * 4 + strength,
    );
}

function adjacency(context: QuoteContext, side: number): number {
  return side === 0 ? Math.min(7, context.before) : Math.min(7, context.after);
}

/** Is this the subject of the clause that governs the quotation, from the left or from the right? */
function addGoverning(cells: CellList, context: QuoteContext, candidate: number): void {
  const full = context.isFull ? 1 : 0;
  if (context.left?.subject === candidate)
    cells.push(GOVERNS.base + (context.leftStrength * 11 + context.before) * 2 + full);
  if (context.right?.subject === candidate)
    cells.push(TAGS.base + (context.rightStrength * 9 + context.after) * 3 + context.ending);
}

/** A quotation within reported speech is most often the reporter's: "said he knew how to “manage”". */
function addReport(
  cells: CellList,
  state: AttributionState,
  context: QuoteContext,
  candidate: number,
  standing: Standing,
): void {
  const reporter = state.reporters[context.phrase] ?? -1;
  if (reporter < 0) return;
  const isReporter = reporter === candidate ? 1 : 0;
  const governs = context.left?.subject === reporter ? 1 : 0;
  const form = (isReporter * 2 + (context.isFull ? 1 : 0)) * 3 + Math.min(2, standing.quotes);
  cells.push(REPORTS.base + form * 2 + governs);
}

function addNeighbours(
  cells: CellList,
  state: AttributionState,
  candidate: number,
  standing: Standing,
): void {
  const side = standing.isLeft ? 0 : 1;
  const same = standing.sentences === 0 ? 1 : 0;
  const { phrases } = state.reading;
  const self = phraseAt(phrases, candidate);
  const before = phraseAt(phrases, candidate - 1);
  const after = phraseAt(phrases, candidate + 1);
  const beforeCode = before.sentence === self.sentence ? PHRASE_CODES.indexOf(before.kind) : 15;
  const afterCode = after.sentence === self.sentence ? PHRASE_CODES.indexOf(after.kind) : 15;
  const speaks = standing.clause === null ? 4 : standing.clauseStrength;
  cells.push(NEIGHBOUR.base + (((beforeCode < 0 ? 13 : beforeCode) * 2 + side) * 2 + same) * 5 + speaks);
  cells.push(FOLLOWED.base + ((afterCode < 0 ? 13 : afterCode) * 2 + side) * 2 + same);
}

/** The speaker of the quotation before: 1 the very words, 2 the same name again. */
function previousRelation(state: AttributionState, candidate: number): number {
  if (state.previous < 0) return 0;
  if (state.previous === candidate) return 1;
  const { phrases, tokens } = state.reading;
  const one = tokenAt(tokens, phraseAt(phrases, candidate).head).lower;
  return one === tokenAt(tokens, phraseAt(phrases, state.previous).head).lower ? 2 : 0;
}

function addPrevious(
  cells: CellList,
  state: AttributionState,
  context: QuoteContext,
  candidate: number,
  own: number,
): void {
  const relation = previousRelation(state, candidate);
  if (relation === 0) return;
  const last = phraseAt(state.reading.phrases, state.previousQuote);
  const gap = context.sentence - last.sentence;
  const distance =
    last.paragraph === context.paragraph
      ? Math.min(2, gap)
      : 3 + Math.min(2, Math.max(0, context.paragraph - last.paragraph - 1));
  const form = (context.isFull ? 2 : 0) + (state.previousWasFull ? 1 : 0);
  cells.push(PREVIOUS.base + ((relation * 6 + distance) * 4 + own) * 4 + form);
  const near = distance < 3 ? 1 : 0;
  cells.push(PREVIOUS_BEFORE.base + (relation * 11 + context.before) * 2 + near);
  cells.push(PREVIOUS_AFTER.base + (relation * 9 + context.after) * 2 + near);
  if (!state.previousWasClosed) cells.push(UNCLOSED.base + (relation - 1) * 2 + (distance < 3 ? 0 : 1));
}

/** Subjects of the sentences around, for a quotation that stands by itself; and what a colon announces. */
function addSubjectNearby(cells: CellList, standing: Standing, context: QuoteContext, own: number): void {
  if (standing.clause === null || standing.sentences === 0) return;
  const where = standing.sentences > 0 ? 3 : -standing.sentences - 1;
  const start = context.before === 0 ? 0 : context.before === 1 ? 1 : 2;
  cells.push(SUBJECT_NEARBY.base + ((where * 3 + start) * 4 + own) * 4 + standing.clauseStrength);
  if (standing.isLeft && standing.clauseGap <= 6)
    cells.push(
      COLON.base +
        (standing.clauseGap <= 1 ? 0 : standing.clauseGap <= 3 ? 1 : 2) * 4 +
        standing.clauseStrength,
    );
}

function addSalience(
  cells: CellList,
  state: AttributionState,
  candidate: number,
  kind: MentionKind,
  same: number,
): void {
  if (kind !== 'fullName' && kind !== 'singleName') return;
  const head = tokenAt(state.reading.tokens, phraseAt(state.reading.phrases, candidate).head).lower;
  const speeches = Math.min(4, state.speechesByName.get(head) ?? 0);
  cells.push(SALIENCE.base + speeches * 3 + same);
}
