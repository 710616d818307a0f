import type { ArticleFacts, PersonFacts, QuoteFacts } from '../../../src/article/facts.ts';
import { occurrences } from '../../../src/article/selector.ts';
import type { Span } from '../../../src/article/span.ts';

export const text = [
  'Ada Grant, the mayor, spoke on Monday. “It is late,” she said.',
  '“It is worth it,” she went on.',
  'The Harbour Board agreed. “We are ready,” said Bob Hale. Mr Hale voted in 2019.',
  'Tom Grant, a pupil, said: “I love it.” Nobody asked A. Grant.',
].join('\n');

/** The `nth` place of words in the text, from 0. */
export function at(words: string, nth = 0): Span {
  const place = occurrences(text, words)[nth];
  if (place === undefined) throw new Error(`No “${words}”`);
  return place;
}

function quote(
  words: string,
  speaker: string | null,
  trail: Span[],
  grade: 'named' | 'pronoun' | 'continued',
): QuoteFacts {
  return {
    id: words.slice(1, -2).toLowerCase().replaceAll(' ', '-'),
    form: 'direct',
    spans: [at(words)],
    speaker,
    attribution: {
      cue: null,
      occasion: null,
      time: null,
      trail: trail.map((each) => ({ ...each, why: null })),
      grade,
    },
    sameWords: null,
    status: 'stated',
    basis: { by: 'rule', rule: 'inverted tag', confidence: 0.9 },
  };
}

function person(id: string, named: Span, mentions: Span[], hasPage = true): PersonFacts {
  return { id, named, hasPage, epithet: null, statements: [], mentions };
}

/** What an engine could find in the text, its mistakes included. */
export const facts: ArticleFacts = {
  ref: { shelf: 'device', slug: 'ferry' },
  language: 'en',
  wording: 'own',
  title: 'Ferry',
  description: '',
  contentNote: null,
  source: { publisher: null, author: null, url: null, date: null },
  provenance: {},
  published: null,
  text,
  sections: [],
  quotes: [
    quote('“It is late,”', 'ada-grant', [at('she'), at('Ada Grant')], 'pronoun'),
    quote('“It is worth it,”', 'ada-grant', [at('she', 1), at('Ada Grant')], 'continued'),
    quote('“We are ready,”', 'bob-hale', [at('Bob Hale')], 'named'),
    quote('“I love it.”', 'tom-grant', [at('Tom Grant')], 'named'),
  ],
  people: [
    person('ada-grant', at('Ada Grant'), [at('she'), at('she', 1)]),
    person('bob-hale', at('Bob Hale'), [at('Mr Hale')]),
    person('tom-grant', at('Tom Grant'), []),
    person('a-grant', at('A. Grant'), []),
    person('the-board', at('The Harbour Board'), [], false),
  ],
  unnamed: [],
  events: [
    {
      id: 'vote',
      label: 'Mr Hale voted in 2019',
      status: 'stated',
      when: { kind: 'undated', certainty: 'undated', words: at('in 2019') },
      evidence: [at('Mr Hale voted in 2019')],
      people: ['bob-hale'],
    },
  ],
  slips: [],
  aliases: {},
};
