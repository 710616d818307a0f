import * as v from 'valibot';

/*
 * What an article's data looks like where it is kept or sent: every part of it, and nothing else. Loaded only where such
 * data comes from outside; a reading page never loads it.
 */

const offset = v.pipe(v.number(), v.integer('is no whole number'), v.minValue(0, 'is negative'));
const span = v.strictObject({ start: offset, end: offset });
const evidence = v.pipe(v.tupleWithRest([span], span), v.readonly());
const words = v.pipe(v.string(), v.nonEmpty('is empty'));
const nullable = v.nullable(v.string());
const status = v.picklist(['stated', 'claimed', 'alleged']);
const dates = v.strictObject({ min: v.number(), max: v.number() });

const attribution = v.strictObject({
  cue: v.nullable(span),
  occasion: v.nullable(v.strictObject({ evidence: span, phrase: span, carriedOver: nullable })),
  time: v.nullable(v.strictObject({ ...span.entries, carriedOver: nullable })),
  trail: v.array(v.strictObject({ ...span.entries, why: nullable })),
  grade: v.picklist(['named', 'apart', 'pronoun', 'continued', 'inferred', 'unattributed']),
});

const basis = v.variant('by', [
  v.strictObject({ by: v.literal('editor') }),
  v.strictObject({ by: v.literal('reader') }),
  v.strictObject({
    by: v.literal('rule'),
    rule: v.string(),
    confidence: v.pipe(v.number(), v.minValue(0), v.maxValue(1)),
  }),
]);

const quote = v.strictObject({
  id: words,
  form: v.picklist(['direct', 'partial', 'reported']),
  spans: evidence,
  speaker: v.nullable(words),
  attribution,
  sameWords: v.nullable(v.strictObject({ quote: words, words: span, note: v.string() })),
  status,
  basis,
  wordCount: v.number(),
});

const statement = v.strictObject({ label: v.string(), status, evidence });

const figure = {
  id: words,
  name: v.string(),
  named: span,
  initials: v.string(),
  mentions: v.array(span),
  quotes: v.array(words),
  wordCount: v.number(),
};
const person = v.strictObject({
  ...figure,
  hasPage: v.literal(true),
  is: v.optional(words),
  epithet: v.nullable(v.strictObject({ label: v.string(), evidence })),
  voice: v.nullable(v.number()),
  statements: v.array(statement),
});
const unnamedSpeaker = v.strictObject({ ...figure, hasPage: v.literal(false), voice: v.number() });

const when = v.variant('kind', [
  v.strictObject({
    kind: v.literal('calendar'),
    certainty: v.picklist(['stated', 'approximate', 'workedOut']),
    edtf: words,
    words: span,
    min: v.nullable(v.number()),
    max: v.nullable(v.number()),
  }),
  v.strictObject({
    kind: v.literal('relative'),
    certainty: v.picklist(['approximate', 'workedOut']),
    words: span,
    years: v.number(),
    before: v.nullable(words),
    qualifier: v.nullable(v.picklist(['almost', 'about'])),
    least: v.number(),
    most: v.number(),
    working: v.nullable(v.strictObject({ sum: v.string(), terms: v.array(span) })),
  }),
  v.strictObject({
    kind: v.literal('undated'),
    certainty: v.literal('undated'),
    words: v.nullable(span),
  }),
]);

const event = v.strictObject({
  id: words,
  label: v.string(),
  status,
  when,
  evidence,
  people: v.array(words),
});

const provenance = v.picklist(['editor', 'page', 'reader']);

export const articleData = v.strictObject({
  ref: v.strictObject({ shelf: v.picklist(['site', 'device']), slug: words }),
  language: words,
  wording: v.picklist(['editorial', 'own']),
  title: v.string(),
  description: v.string(),
  contentNote: nullable,
  source: v.strictObject({ publisher: nullable, author: nullable, url: nullable, date: nullable }),
  provenance: v.strictObject({
    title: v.optional(provenance),
    publisher: v.optional(provenance),
    author: v.optional(provenance),
    url: v.optional(provenance),
    date: v.optional(provenance),
  }),
  published: v.nullable(dates),
  text: v.string(),
  wordCount: v.number(),
  paragraphs: v.array(span),
  sections: v.array(v.strictObject({ id: words, title: v.string(), ...span.entries })),
  quotes: v.array(quote),
  people: v.array(person),
  unnamedSpeakers: v.array(unnamedSpeaker),
  unnamed: v.array(v.strictObject({ words: span, note: v.string() })),
  events: v.array(event),
  slips: v.array(v.strictObject({ words: span, note: v.string() })),
  aliases: v.record(v.string(), v.string()),
});

export type WiredArticle = v.InferOutput<typeof articleData>;
