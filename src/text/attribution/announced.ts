import type { Quote } from '../analysis.ts';
import type { Clause } from '../grammar/clause.ts';
import { phraseAt } from '../grammar/phrase.ts';
import { mentionStart, type Reading } from '../grammar/reading.ts';
import { cueSpan } from './grade.ts';
import { mentionKindOf } from './mention-kind.ts';
import type { AttributedQuote } from './quotations.ts';

const ANNOUNCING = new Set(
  'say add write continue tweet state reply respond explain note conclude read declare recall'.split(' '),
);
const SHORTEST = 60;

/**
 * A paragraph without marks that the one before announces: "The governor added:" and then her words, set apart. Only
 * where that paragraph ends in a verb of speech and a colon, and the next holds no mark at its start.
 */
export function announcedQuotes(reading: Reading): AttributedQuote[] {
  const found: AttributedQuote[] = [];
  reading.phrases.forEach((phrase, at) => {
    const next = phraseAt(reading.phrases, at + 1);
    if (phrase.kind !== 'colon' || next.paragraph <= phrase.paragraph) return;
    const clause = announcingClause(reading, at);
    const span = clause === null ? null : unmarkedParagraph(reading, next.start);
    if (clause !== null && span !== null) found.push(quoteOf(reading, clause, span));
  });
  return found;
}

function announcingClause(reading: Reading, colon: number): Clause | null {
  const verb = phraseAt(reading.phrases, colon - 1);
  if (verb.kind !== 'verb' || verb.isPassive || !ANNOUNCING.has(verb.lemma)) return null;
  return reading.clausesByVerb[colon - 1]?.[0] ?? null;
}

function unmarkedParagraph(reading: Reading, start: number): { start: number; end: number } | null {
  const { text } = reading;
  const lineEnd = text.indexOf('\n', start);
  const end = lineEnd < 0 ? text.length : lineEnd;
  const isMarked = /["“”«»‘]|''/.test(text.slice(start, start + 3));
  const isListed = /^[-–—\d]/.test(text.slice(start, start + 1));
  if (isMarked || isListed || end - start < SHORTEST) return null;
  if (text[end - 1] === ':' || text[start] === '<') return null;
  return { start, end };
}

function quoteOf(reading: Reading, clause: Clause, span: { start: number; end: number }): AttributedQuote {
  const isPronoun = mentionKindOf(reading, clause.subject) === 'heOrShe';
  const quote: Quote = {
    ...span,
    form: 'direct',
    spans: [span],
    speaker: {
      start: mentionStart(reading, clause.subject),
      end: phraseAt(reading.phrases, clause.subject).end,
    },
    cue: cueSpan(reading, clause),
    trail: [],
    person: -1,
    grade: isPronoun ? 'pronoun' : 'named',
    rule: 'paragraph that a colon announces',
    confidence: 0.6,
    isShownByDefault: true,
    nested: [],
  };
  return { quote, speakerPhrase: clause.subject };
}
