import type { ArticleFacts, PersonFacts, QuoteFacts } from '../../src/article/facts.ts';
import { onSite } from '../../src/article/ref.ts';
import type { Span } from '../../src/article/span.ts';

export const TEXT = `Ann Lee said "it rained" and “so ‘very’ hard”.
A spokesman said "no comment". Officials disagreed.`;

/** Where words first stand in the text. */
export function at(words: string): Span {
  const start = TEXT.indexOf(words);
  if (start < 0) throw new Error(`“${words}” stands nowhere`);
  return { start, end: start + words.length };
}

export function person(id: string, words: string, change: Partial<PersonFacts> = {}): PersonFacts {
  return { id, named: at(words), hasPage: true, epithet: null, statements: [], mentions: [], ...change };
}

export function quote(
  id: string,
  words: string,
  speaker: string | null,
  form = 'direct' as QuoteFacts['form'],
): QuoteFacts {
  return {
    id,
    form,
    spans: [at(words)],
    speaker,
    attribution: { cue: null, occasion: null, time: null, trail: [], grade: 'named' },
    sameWords: null,
    status: 'stated',
    basis: { by: 'reader' },
  };
}

/** Facts that keep every rule; a test breaks one of them by a change. */
export function smallFacts(change: Partial<ArticleFacts> = {}): ArticleFacts {
  return {
    ref: onSite('rain'),
    language: 'en',
    wording: 'own',
    title: 'Rain',
    description: '',
    contentNote: null,
    source: { publisher: null, author: null, url: null, date: null },
    provenance: {},
    published: null,
    text: TEXT,
    sections: [],
    quotes: [
      quote('no-comment', '"no comment"', 'spokesman'),
      quote('very', '‘very’', 'ann', 'partial'),
      quote('hard', '“so ‘very’ hard”', 'ann', 'partial'),
      quote('rained', '"it rained"', 'ann'),
    ],
    people: [
      person('officials', 'Officials', { hasPage: false }),
      person('spokesman', 'A spokesman', { hasPage: false }),
      person('ann', 'Ann Lee'),
    ],
    unnamed: [],
    events: [],
    slips: [],
    aliases: {},
    ...change,
  };
}
