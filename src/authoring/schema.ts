import * as v from 'valibot';
import { isLanguageTag } from './language-tag.ts';

/*
 * What an author writes, and what may arrive at run time: the one source of both. The types are inferred from here;
 * `define.ts` adds that the ids which one part names are the ids which another part has.
 */

const words = v.pipe(v.string(), v.nonEmpty('says no words'));
/** Our own words: shown in the interface's face, and searched for what they must not say. */
const editorial = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));

const anchor = v.union([
  words,
  v.strictObject({ exact: words, prefix: v.optional(words), suffix: v.optional(words) }),
  v.strictObject({ start: v.number(), end: v.number() }),
]);
const evidence = v.union([anchor, v.pipe(v.array(anchor), v.minLength(1, 'has no evidence'))]);
const status = v.picklist(['stated', 'claimed', 'alleged']);
const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not of the form a-readable-name'));

const quote = v.strictObject({
  form: v.picklist(['direct', 'partial', 'reported']),
  words: evidence,
  speaker: v.string(),
  status: v.optional(status),
  cue: v.optional(anchor),
  /** `carriedOver`: why they hold for this quotation, where they stand in another paragraph. */
  occasion: v.optional(
    v.strictObject({ evidence: anchor, phrase: anchor, carriedOver: v.optional(editorial) }),
  ),
  time: v.optional(v.union([anchor, v.strictObject({ words: anchor, carriedOver: editorial })])),
  /** `why`: why we take these words for the next mention, where they are no part of it. */
  trail: v.optional(v.array(v.union([anchor, v.strictObject({ words: anchor, why: editorial })]))),
  grade: v.picklist(['named', 'apart', 'pronoun', 'continued', 'inferred', 'unattributed']),
  sameWords: v.optional(v.strictObject({ quote: v.string(), words: anchor, note: editorial })),
});

const person = v.strictObject({
  name: anchor,
  epithet: v.optional(v.strictObject({ label: editorial, evidence })),
  isMinor: v.optional(v.boolean()),
  /** Someone who speaks and whom the article does not name: a voice, without a page. */
  isUnnamed: v.optional(v.boolean()),
  mentions: v.optional(v.array(anchor)),
  statements: v.optional(v.array(v.strictObject({ label: editorial, status: v.optional(status), evidence }))),
});

const when = v.union([
  v.strictObject({ edtf: v.string(), words: anchor }),
  v.strictObject({
    yearsBefore: v.pipe(v.number(), v.minValue(0)),
    qualifier: v.optional(v.picklist(['almost', 'about'])),
    /** The event at which they were counted; without it, they are counted from the article. */
    before: v.optional(v.string()),
    words: anchor,
    workedOut: v.optional(
      v.strictObject({ ageNow: v.number(), nowWords: anchor, ageThen: v.number(), thenWords: anchor }),
    ),
  }),
  v.strictObject({ undated: v.literal(true), words: v.optional(anchor) }),
]);

const event = v.strictObject({ label: editorial, status, when, evidence, people: v.array(v.string()) });

const given = v.nullable(v.string());

export const articleSource = v.strictObject({
  slug: id,
  language: v.pipe(
    v.string(),
    v.check(isLanguageTag, 'is no language tag (BCP 47), such as “en” or “pt-BR”'),
  ),
  text: v.pipe(v.string(), v.nonEmpty('is empty')),
  editorial: v.strictObject({ title: editorial, description: editorial, contentNote: v.optional(editorial) }),
  source: v.strictObject({ publisher: given, author: given, url: given, date: given }),
  sections: v.record(id, v.strictObject({ title: editorial, from: anchor })),
  people: v.record(id, person),
  unnamed: v.optional(v.array(v.strictObject({ words: anchor, note: editorial }))),
  quotes: v.record(id, quote),
  events: v.record(id, event),
  slips: v.optional(v.array(v.strictObject({ words: anchor, note: editorial }))),
  aliases: v.optional(v.record(id, id)),
});

export type ArticleSource = v.InferOutput<typeof articleSource>;
export type QuoteSource = v.InferOutput<typeof quote>;
export type PersonSource = v.InferOutput<typeof person>;
export type EventSource = v.InferOutput<typeof event>;
export type WhenSource = v.InferOutput<typeof when>;
