import * as v from 'valibot';

/*
 * What may be in a stored article that comes from outside: a file, a link, a database that another build wrote. Each message is worded for
 * the reader, after the name of the part.
 */

/** The longest text that is taken in, in UTF-16 units: what a file of 20 MB could hold is more than a page can show. */
const LONGEST_TEXT = 5_000_000;
const MOST = 20_000;

const words = v.pipe(
  v.string('is no text'),
  v.nonEmpty('is empty'),
  v.maxLength(LONGEST_TEXT, 'is too long'),
);
const short = v.pipe(v.string('is no text'), v.nonEmpty('is empty'), v.maxLength(2000, 'is too long'));
const offset = v.pipe(
  v.number('is no number'),
  v.integer('is no whole number'),
  v.minValue(0, 'is below zero'),
);
const span = v.object({ start: offset, end: offset });

const origin = v.picklist(
  ['json-ld', 'meta', 'time', 'link', 'page', 'title', 'file', 'address', 'reader'],
  'is of no known origin',
);
const given = (value: v.GenericSchema<string>) => v.nullable(v.object({ value, from: origin }));
const date = v.pipe(short, v.isoDate('is no day such as 2024-03-03'));
const url = v.pipe(short, v.regex(/^https?:\/\/[^\s/]/u, 'is no address that can be followed'));
const language = v.pipe(short, v.regex(/^[a-z]{2,3}(?:-[a-z0-9]{1,8})*$/iu, 'is no language tag'));

const selector = v.object({
  exact: words,
  prefix: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_TEXT))),
  suffix: v.exactOptional(v.pipe(v.string(), v.maxLength(LONGEST_TEXT))),
});
const somebody = v.nullable(selector);

const correction = v.variant(
  'kind',
  [
    v.object({ kind: v.literal('speaker'), quote: selector, speaker: somebody, withContinued: v.boolean() }),
    v.object({ kind: v.literal('notQuotation'), quote: selector }),
    v.object({
      kind: v.literal('quotation'),
      words: v.pipe(v.array(selector), v.minLength(1, 'names no words')),
      speaker: somebody,
    }),
    v.object({ kind: v.literal('edges'), quote: selector, words: selector }),
    v.object({ kind: v.literal('samePerson'), person: selector, as: selector }),
    v.object({ kind: v.literal('differentPerson'), mention: selector }),
    v.object({ kind: v.literal('rename'), person: selector, name: selector }),
    v.object({ kind: v.literal('child'), person: selector }),
    v.object({ kind: v.literal('notPerson'), person: selector }),
    v.object({ kind: v.literal('event'), words: selector, when: somebody }),
  ],
  'is of no known kind',
);

/** A list of corrections, alone. */
export const correctionsSchema = v.pipe(v.array(correction), v.maxLength(MOST, 'has too many corrections'));

/** Version 1 of a stored article. */
export const storedSchema = v.pipe(
  v.object({
    version: v.literal(1),
    text: words,
    details: v.object({
      title: given(short),
      byline: given(short),
      publisher: given(short),
      date: given(date),
      url: given(url),
      language: given(language),
    }),
    headings: v.pipe(
      v.array(v.object({ title: short, start: offset })),
      v.maxLength(MOST, 'has too many headings'),
    ),
    quoted: v.pipe(v.array(span), v.maxLength(MOST, 'has too many quotations')),
    corrections: correctionsSchema,
  }),
  v.check(
    ({ text, headings, quoted }) =>
      headings.every(({ start }) => start < text.length) &&
      quoted.every(({ start, end }) => start < end && end <= text.length),
    'It speaks of words that are not in its text',
  ),
);
