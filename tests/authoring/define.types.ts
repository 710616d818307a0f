import { defineArticle } from '../../src/authoring/define.ts';
import type { PersonId } from '../../src/article/article.ts';

/*
 * Invariant 3, typed references: checked by the compiler, never run. Each line that is expected to be an error is one;
 * were it none, the compiler would say so.
 */

const rest = {
  slug: 'a',
  language: 'en',
  text: 'Ann said "no".',
  editorial: { title: 'A', description: 'A' },
  source: { publisher: null, author: null, url: null, date: null },
  sections: { all: { title: 'All', from: 'Ann' } },
};
const people = { ann: { name: 'Ann' } };
const no = { form: 'partial', words: '"no"', trail: ['Ann'], grade: 'named' } as const;

export const known = () =>
  defineArticle({ ...rest, people, quotes: { no: { ...no, speaker: 'ann', trail: ['Ann'] } }, events: {} });

export const unknownSpeaker = () =>
  defineArticle({
    ...rest,
    people,
    // @ts-expect-error 'anne' is nobody's id
    quotes: { no: { ...no, speaker: 'anne', trail: ['Ann'] } },
    events: {},
  });

export const unknownLineage = () =>
  defineArticle({
    ...rest,
    people,
    quotes: {
      no: {
        ...no,
        speaker: 'ann',
        trail: ['Ann'],
        // @ts-expect-error 'yes' is no quotation's id
        sameWords: { quote: 'yes', words: 'no', note: 'A' },
      },
    },
    events: {},
  });

export const unknownPersonOfEvent = () =>
  defineArticle({
    ...rest,
    people,
    quotes: {},
    events: {
      // @ts-expect-error 'anne' is nobody's id
      a: { label: 'A', status: 'stated', when: { undated: true }, evidence: 'Ann', people: ['anne'] },
    },
  });

export const eventWithoutEvidence = () =>
  defineArticle({
    ...rest,
    people,
    quotes: {},
    // @ts-expect-error an event has its evidence
    events: { a: { label: 'A', status: 'stated', when: { undated: true }, people: ['ann'] } },
  });

// @ts-expect-error an id is minted by the parser alone
export const minted: PersonId = 'ann';

export const looked = () => {
  const article = known();
  // @ts-expect-error what an address names may not be there
  return article.index.lookUp('quote', 'no').spans;
};

export const childWhoIsFollowed = () =>
  defineArticle({
    ...rest,
    people: {
      // @ts-expect-error a child is followed through no articles
      ann: { name: 'Ann', isMinor: true, is: 'ann' },
    },
    quotes: {},
    events: {},
  });
