import * as v from 'valibot';
import { isLanguageTag } from './language-tag.ts';
import { hasFreeNames, isFree, isSound, isWebAddress, unsoundIn } from './sound.ts';

/*
 * What an author writes, and what may arrive at run time: the one source of both. The types are inferred from here;
 * `define.ts` adds that the ids which one part names are the ids which another part has.
 */

const sound = v.pipe(
  v.string(),
  v.check(isSound, ({ input }) => unsoundIn(input)),
);
export const words = v.pipe(sound, v.nonEmpty('says no words'));
/** Our own words: shown in the interface's face, and searched for what they must not say. */
const editorial = v.pipe(sound, v.trim(), v.nonEmpty('is empty'));

const anchor = v.union([
  words,
  v.strictObject({ exact: words, prefix: v.optional(words), suffix: v.optional(words) }),
  v.strictObject({ start: v.number(), end: v.number() }),
]);
const evidence = v.union([anchor, v.pipe(v.array(anchor), v.minLength(1, 'has no evidence'))]);
const status = v.picklist(['stated', 'claimed', 'alleged']);
/** A part of an address and the name of a folder, which may have 255 bytes on most disks. */
export const id = v.pipe(
  v.string(),
  v.regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'is not of the form a-readable-name'),
  v.maxLength(100, 'is longer than 100 characters'),
  v.check(isFree, 'is a name that JavaScript keeps for itself'),
);

/** Things by their ids. A record leaves out, and does not name, what JavaScript keeps for itself: that is a fault. */
function byId<Thing extends v.GenericSchema>(thing: Thing) {
  return v.pipe(
    v.unknown(),
    v.check(hasFreeNames, 'has an id that JavaScript keeps for itself: constructor, prototype or __proto__'),
    v.record(id, thing),
  );
}

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

const somebody = {
  name: anchor,
  epithet: v.optional(v.strictObject({ label: editorial, evidence })),
  /** Someone who speaks and whom the article does not name: a voice, without a page. */
  isUnnamed: v.optional(v.boolean()),
  mentions: v.optional(v.array(anchor)),
  statements: v.optional(v.array(v.strictObject({ label: editorial, status: v.optional(status), evidence }))),
};

/** Nobody follows a child through articles: one who is a minor has no place for the id. */
const person = v.variant('isMinor', [
  v.strictObject({
    ...somebody,
    isMinor: v.literal(true),
    is: v.optional(v.never('names a child, who is followed through no articles: leave it out')),
  }),
  v.strictObject({
    ...somebody,
    isMinor: v.optional(v.literal(false)),
    /** The id in `people.json` of who this is: their words are then shown with those from other articles. */
    is: v.optional(id),
  }),
]);

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

const given = v.nullable(sound);
const address = v.nullable(
  v.pipe(v.string(), v.check(isWebAddress, 'is no address of the web: http or https')),
);

export const articleSource = v.strictObject({
  slug: id,
  language: v.pipe(
    v.string(),
    v.check(isLanguageTag, 'is no language tag (BCP 47), such as “en” or “pt-BR”'),
  ),
  text: v.pipe(sound, v.nonEmpty('is empty')),
  editorial: v.strictObject({ title: editorial, description: editorial, contentNote: v.optional(editorial) }),
  source: v.strictObject({ publisher: given, author: given, url: address, date: given }),
  sections: byId(v.strictObject({ title: editorial, from: anchor })),
  people: byId(person),
  unnamed: v.optional(v.array(v.strictObject({ words: anchor, note: editorial }))),
  quotes: byId(quote),
  events: byId(event),
  slips: v.optional(v.array(v.strictObject({ words: anchor, note: editorial }))),
  aliases: v.optional(byId(id)),
});

export type ArticleSource = v.InferOutput<typeof articleSource>;
export type QuoteSource = v.InferOutput<typeof quote>;
export type PersonSource = v.InferOutput<typeof person>;
export type EventSource = v.InferOutput<typeof event>;
export type WhenSource = v.InferOutput<typeof when>;
