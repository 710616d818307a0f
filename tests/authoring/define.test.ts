import { describe, expect, test } from 'vitest';
import { ArticleError } from '../../src/article/fault.ts';
import { resolveArticle } from '../../src/authoring/resolve.ts';
import type { ArticleSource, EventSource, QuoteSource } from '../../src/authoring/schema.ts';
import { smallSource, SMALL_TEXT } from '../article/small-article.ts';

/** What is wrong with an article, as `annotation: message`; empty when nothing is. */
function faults(input: unknown): string[] {
  try {
    resolveArticle(input);
    return [];
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    return error.faults.map(({ at, says }) => `${at}: ${says}`);
  }
}

const source = smallSource();

function withQuote(id: string, change: Partial<QuoteSource>): ArticleSource {
  const quote = source.quotes[id];
  if (!quote) throw new Error(`No ${id}`);
  return smallSource({ quotes: { ...source.quotes, [id]: { ...quote, ...change } } });
}

function withEvent(change: Partial<EventSource>): ArticleSource {
  const { rain, ...rest } = source.events;
  if (!rain) throw new Error('No event');
  return smallSource({ events: { ...rest, rain: { ...rain, ...change } } });
}

function withStatement(statement: object): unknown {
  return { ...source, people: { ...source.people, 'ann-lee': { name: 'Ann Lee', statements: [statement] } } };
}

test('an article that keeps every rule has no fault', () => {
  expect(faults(source)).toEqual([]);
});

describe('invariant 3, typed references, also for what arrives at run time', () => {
  test('an unknown speaker stops with the nearest ids', () => {
    expect(faults(withQuote('kind', { speaker: 'ann-le' }))).toEqual([
      'quotes.kind.speaker: no person is called “ann-le”. The nearest are: ann-lee, bo-kay',
    ]);
  });

  test('nothing can be said by a minor, nor an event be about one', () => {
    expect(faults(withQuote('kind', { speaker: 'tim' }))[0]).toContain('no person is called “tim”');
    expect(faults(withEvent({ people: ['tim'] }))[0]).toContain('events.rain.people: no person');
  });

  test('a quotation that is lifted from nowhere stops', () => {
    const sameWords = { quote: 'kindrain', words: 'kind rain', note: 'A note.' };
    expect(faults(withQuote('kind', { sameWords }))[0]).toContain('The nearest are: kind-rain');
  });

  test('inherited names are no ids', () => {
    expect(faults(withQuote('kind', { speaker: 'constructor' }))[0]).toContain('no person is called');
  });
});

describe('an anchor that names no one place stops, with its annotation, its words and the nearest candidates', () => {
  test('none', () => {
    const [fault] = faults(withQuote('kind-rain', { cue: 'She sayd' }));
    expect(fault).toContain('quotes.kind-rain.cue: “She sayd” stands nowhere in the text');
    expect(fault).toContain('[She said]');
  });

  test('two', () => {
    const [fault] = faults(withQuote('kind-rain', { cue: 'kind' }));
    expect(fault).toContain('quotes.kind-rain.cue: “kind” stands in 2 places of the text');
    expect(fault).toContain('called the rain "[kind]" in 1990');
  });

  test('every fault is told, not only the first', () => {
    const quote = withQuote('kind', { cue: 'calld', speaker: 'nobody' });
    expect(faults({ ...quote, slips: [{ words: 'gone', note: 'A note.' }] })).toHaveLength(3);
  });

  test('an occasion’s phrase outside its evidence', () => {
    const occasion = { evidence: 'in 1990', phrase: 'the rain "kind"' };
    expect(faults(withQuote('kind', { occasion }))).toContain(
      'quotes.kind.occasion.phrase: lies outside its evidence',
    );
  });
});

describe('rule 1, evidence', () => {
  test('a statement without evidence stops', () => {
    expect(faults(withStatement({ label: 'Likes rain', evidence: [] }))[0]).toContain(
      'people.ann-lee.statements.0.evidence',
    );
    expect(faults(withStatement({ label: 'Likes rain' }))[0]).toContain('people.ann-lee.statements.0');
  });

  test('an event without evidence stops', () => {
    expect(faults(withEvent({ evidence: [] }))[0]).toContain('events.rain.evidence: has no evidence');
  });

  test('evidence that is not in the text stops', () => {
    expect(faults(withStatement({ label: 'Likes snow', evidence: 'Ann likes snow' }))[0]).toContain(
      'people.ann-lee.statements.0.evidence: “Ann likes snow” stands nowhere',
    );
  });
});

describe('rule 2, grade', () => {
  test.each<[string, Partial<QuoteSource>, string]>([
    ['a speaker with the grade “unattributed”', { grade: 'unattributed' }, 'quotes.kind.grade'],
    ['no speaker with another grade', { speaker: 'unattributed', trail: [] }, 'quotes.kind.grade'],
    ['a speaker without a trail', { trail: [] }, 'no words of the article lead to the speaker'],
    ['a pronoun without the name that it stands for', { grade: 'pronoun' }, 'has one step'],
  ])('%s stops', (_, change, says) => {
    expect(faults(withQuote('kind', change)).join()).toContain(says);
  });

  test.each<[string, Partial<QuoteSource>, string]>([
    [
      'a name that is said to be beside the quotation and stands far from it',
      {
        words: '"It was a kind rain. It fell on the the town."',
        form: 'direct',
        cue: 'It was a kind rain. It fell',
      },
      'quotes.kind.grade: is “named”, but “Ann Lee” stands far',
    ],
    [
      'a step to other words that says no why',
      { trail: [{ exact: 'She', suffix: ' said' }, 'Ann Lee'], grade: 'pronoun' },
      'quotes.kind.trail.0: does not say why “She” is “Ann Lee”',
    ],
    ['an inferred speaker without a why', { grade: 'inferred' }, 'quotes.kind.trail.0: is inferred'],
    [
      'a time out of another paragraph that does not say why it holds',
      { time: 'since he was 15' },
      'quotes.kind.time: “since he was 15” stands in another paragraph',
    ],
    [
      'an occasion out of another paragraph that does not say why it holds',
      { occasion: { evidence: 'stealing umbrellas', phrase: 'umbrellas' } },
      'quotes.kind.occasion: “stealing umbrellas” stands in another paragraph',
    ],
  ])('%s stops', (_, change, says) => {
    expect(faults(withQuote('kind', change)).join()).toContain(says);
  });

  test('part of a name leads to the whole name without a why; what is carried over says why', () => {
    expect(faults(withQuote('kind', { trail: [{ exact: 'Ann', suffix: ' Lee' }, 'Ann Lee'] }))).toEqual([]);
    const time = { words: 'since he was 15', carriedOver: 'the rain was then' };
    expect(faults(withQuote('kind', { time }))).toEqual([]);
  });

  test('our reasons are held to the rules of our sentences', () => {
    const time = { words: 'in 1990', carriedOver: 'Tim listened' };
    expect(faults(withQuote('kind', { time }))).toEqual([
      'quotes.kind.time.carriedOver: “Tim listened” names a minor',
    ]);
    const trail = [{ words: 'Ann Lee', why: 'Tim says so' }];
    expect(faults(withQuote('kind', { trail }))[0]).toContain('quotes.kind.trail.0.why');
  });

  test('a quotation may be nobody’s', () => {
    expect(faults(withQuote('kind', { speaker: 'unattributed', trail: [], grade: 'unattributed' }))).toEqual(
      [],
    );
  });

  test('marked words begin with a mark, reported ones do not', () => {
    expect(faults(withQuote('the-rain', { form: 'direct' })).join()).toContain('begins with no mark');
    expect(faults(withQuote('kind', { form: 'reported' })).join()).toContain('begins with a mark');
  });
});

describe('rule 3, an allegation stays one', () => {
  test.each(['claimed', 'alleged'] as const)('a %s event that is worded as fact stops', (status) => {
    expect(faults(withEvent({ status }))[0]).toContain(`is ${status} but does not say so`);
  });

  test('a claimed statement that is worded as fact stops', () => {
    const statement = { label: 'Saw the rain', status: 'claimed', evidence: 'the rain "kind"' };
    expect(faults(withStatement(statement))[0]).toContain(
      'people.ann-lee.statements.0.label: “Saw the rain”',
    );
  });
});

describe('rule 4, a minor is named in no sentence of ours', () => {
  test('in a label, a title or a note', () => {
    expect(faults(withEvent({ label: 'Tim listens' }))).toEqual([
      'events.rain.label: “Tim listens” names a minor',
    ]);
    const { editorial } = source;
    expect(faults(smallSource({ editorial: { ...editorial, title: 'Tim and the rain' } }))[0]).toContain(
      'editorial.title',
    );
    expect(faults(smallSource({ slips: [{ words: 'the the', note: 'As Tim knew.' }] }))[0]).toContain(
      'slips.0.note',
    );
  });

  test('a minor has no page', () => {
    expect(resolveArticle(source).people.map(({ id }) => id)).toEqual(['ann-lee', 'bo-kay']);
  });
});

describe('times are never invented', () => {
  test('a year stands in its words', () => {
    expect(faults(withEvent({ when: { edtf: '1991', words: 'in 1990' } }))).toEqual([
      'events.rain.when.edtf: the year 1991 does not stand in its words, “in 1990”',
    ]);
  });

  test.each([
    ['Y170000002', 'Y170000002', 'has a year that cannot be shown'],
    ['a year before the common era', '-0500', 'has a year that cannot be shown'],
    ['open on both sides', '../..', 'says neither from when nor until when'],
  ])('%s stops', (_, edtf, says) => {
    expect(faults(withEvent({ when: { edtf, words: 'in 1990' } })).join()).toContain(`“${edtf}” ${says}`);
  });

  test('an article’s own date has two ends', () => {
    const dated = smallSource({ source: { publisher: null, author: null, url: null, date: '1990/..' } });
    expect(faults(dated)).toEqual(['source.date: “1990/..” is open: an article has one date']);
  });

  test('years are counted from an event that is there, and never from themselves', () => {
    const counted = (before: string) => withEvent({ when: { yearsBefore: 5, words: 'in 1990', before } });
    expect(faults(counted('gone')).join()).toContain('no event is called “gone”');
    expect(faults(counted('rain')).join()).toContain('events.rain.when.before: leads back to this event');
    expect(faults(counted('stealing'))).toEqual([]);
  });

  test('an expression is EDTF', () => {
    expect(faults(withEvent({ when: { edtf: 'in the 90s', words: 'in 1990' } }))[0]).toContain('not an EDTF');
  });

  test.each([
    [26, 40, 15, 'is 26, but 40 − 15 is not'],
    [24, 39, 15, '39 does not stand in “Bo Kay, 40”'],
  ])('%d years worked out as %d − %d stops', (yearsBefore, ageNow, ageThen, says) => {
    const workedOut = { ageNow, nowWords: 'Bo Kay, 40', ageThen, thenWords: 'he was 15' };
    const when = { yearsBefore, words: 'since he was 15', workedOut };
    expect(faults(withEvent({ when })).join()).toContain(says);
  });
});

describe('sections and aliases', () => {
  test.each<[string, Partial<ArticleSource>, string]>([
    ['no section', { sections: {} }, 'sections: has none'],
    [
      'a first section that begins late',
      { sections: { a: { title: 'A', from: 'Bo Kay' } } },
      'leaves the first',
    ],
    [
      'two sections of one paragraph',
      { sections: { a: { title: 'A', from: 'Ann Lee called' }, b: { title: 'B', from: 'in 1990' } } },
      'begins with the same paragraph',
    ],
    ['an alias to nothing', { aliases: { old: 'gone' } }, 'leads to “gone”, which is not there'],
    ['an alias that is still in use', { aliases: { kind: 'kind-rain' } }, 'is the id of something'],
  ])('%s stops', (_, change, says) => {
    expect(faults(smallSource(change)).join()).toContain(says);
  });

  test('sections cover the text from the first paragraph to the last, without a gap', () => {
    const { sections } = resolveArticle(source);
    expect(sections[0]?.start).toBe(0);
    expect(sections[0]?.end).toBe(sections[1]?.start);
    expect(sections[1]?.end).toBe(SMALL_TEXT.length);
  });
});

describe('the language', () => {
  test.each(['en_US', 'english', 'e', '', 'x-private', '12'])('%j is none', (language) => {
    expect(faults(smallSource({ language })).join()).toContain('language: is no language tag (BCP 47)');
  });

  test.each(['en', 'en-GB', 'zh-Hant', 'gsw', 'de-DE-1996'])('%j is one', (language) => {
    expect(faults(smallSource({ language }))).toEqual([]);
  });
});

describe('what is no article', () => {
  test.each([[null], ['article'], [{}], [[]], [{ ...source, surprise: 1 }], [{ ...source, text: '' }]])(
    'input %# stops with an ArticleError',
    (input) => {
      expect(faults(input).length).toBeGreaterThan(0);
    },
  );

  test.each(['Kind', 'kind rain', '../x', 'kind/rain', '', '-', 'kind-'])('%j is no id', (id) => {
    expect(faults({ ...source, aliases: { [id]: 'kind' } }).length).toBeGreaterThan(0);
  });
});

describe('what a page could not show, or a record would drop, is a named fault', () => {
  const given = (change: object) => faults({ ...source, ...change }).join('\n');
  const rain = source.events['rain'];

  test.each(['constructor', 'prototype', '__proto__'])('the id %s', (id) => {
    const events: unknown = JSON.parse(`{"${id}":${JSON.stringify(rain)}}`);
    expect(given({ events })).toContain('events: has an id that JavaScript keeps for itself');
    expect(given({ slug: id })).toMatch(/^slug: /u);
  });

  test('things that are inherited', () => {
    expect(given({ people: Object.create(source.people) as unknown })).toContain('people: has an id that');
  });

  test.each([
    ['\0', 'holds a NUL at 3'],
    ['\uD83D', 'holds half of a surrogate pair at 3'],
    ['\uDE00', 'holds half of a surrogate pair at 3'],
  ])('%j in the text and in a sentence of ours', (character, says) => {
    expect(given({ text: `Ann${character} Lee` })).toContain(`text: ${says}`);
    expect(given({ editorial: { ...source.editorial, title: `Ann${character}` } })).toContain(
      `editorial.title: ${says}`,
    );
  });

  test('a whole pair is no fault', () => {
    expect(given({ editorial: { ...source.editorial, title: 'Rain 🌧️' } })).toBe('');
  });

  test.each(['javascript:alert(1)', 'data:text/html,x', '//example.org', 'example.org', 'ftp://e.org'])(
    'the address %s',
    (url) => {
      expect(given({ source: { ...source.source, url } })).toContain('source.url: is no address of the web');
    },
  );

  test('an id that no disk takes', () => {
    expect(given({ slug: 'a'.repeat(101) })).toContain('slug: is longer than 100 characters');
  });
});
