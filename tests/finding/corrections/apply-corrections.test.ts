import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assemble } from '../../../src/article/assemble.ts';
import type { Article } from '../../../src/article/article.ts';
import type { Span } from '../../../src/article/span.ts';
import { applyCorrections } from '../../../src/finding/corrections/apply-corrections.ts';
import { undone, withCorrection, type Correction } from '../../../src/finding/corrections/correction.ts';
import { selectorOf } from '../../../src/finding/corrections/selector-of.ts';
import { at, facts, text } from './ferry-facts.ts';

const of = (span: Span) => selectorOf(text, span);
const article = (...corrections: Correction[]) => {
  const { facts: corrected, unfitting } = applyCorrections(facts, corrections);
  expect(unfitting).toEqual([]);
  return assemble(corrected);
};
const speakers = ({ quotes }: Article) => quotes.map(({ speaker }) => speaker);
const whys = (...corrections: Correction[]) =>
  applyCorrections(facts, corrections).unfitting.map(({ index, why }) => `${index}: ${why}`);

describe('a speaker', () => {
  const change = (speaker: Span | null, withContinued = false): Correction => ({
    kind: 'speaker',
    quote: of(at('“It is late,”')),
    speaker: speaker && of(speaker),
    withContinued,
  });

  test('is whoever the reader says, by any mention, and the quotation says who corrected it', () => {
    const [first, second] = article(change(at('Mr Hale'))).quotes;
    expect(first).toMatchObject({
      speaker: 'bob-hale',
      basis: { by: 'reader' },
      attribution: { trail: [at('Bob Hale')] },
    });
    expect(second).toMatchObject({ speaker: 'ada-grant', basis: { by: 'rule' } });
  });

  test('changes for those that continue it, and stops where they do', () => {
    expect(speakers(article(change(at('Bob Hale'), true)))).toEqual([
      'bob-hale',
      'bob-hale',
      'bob-hale',
      'tom-grant',
    ]);
  });

  test('is nobody, without a trail', () => {
    expect(article(change(null)).quotes[0]).toMatchObject({
      speaker: null,
      attribution: { trail: [], grade: 'unattributed' },
    });
  });

  test('is somebody new where the words mention nobody who was found', () => {
    const { people, quotes } = article(change(at('Nobody')));
    expect(quotes[0]?.speaker).toBe('nobody');
    expect(people.find(({ id }) => id === 'nobody')?.name).toBe('Nobody');
  });
});

describe('a quotation', () => {
  test('that is none goes; where none is found any more there is nothing to do', () => {
    const gone: Correction = { kind: 'notQuotation', quote: of(at('“We are ready,”')) };
    expect(article(gone, gone).quotes.map(({ id }) => id)).not.toContain('we-are-ready');
    expect(article(gone).quotes).toHaveLength(3);
  });

  test('is what the reader marks, in place of what was found there', () => {
    const marked: Correction = {
      kind: 'quotation',
      words: [of(at('she went on')), of(at('The Harbour Board agreed'))],
      speaker: of(at('Bob Hale')),
    };
    const { quotes } = article(marked);
    expect(quotes.find(({ id }) => id === 'she-went-on')).toMatchObject({
      form: 'reported',
      spans: [at('she went on'), at('The Harbour Board agreed')],
      speaker: 'bob-hale',
    });
    const inPlace = article({ kind: 'quotation', words: [of(at('“We are ready,” said'))], speaker: null });
    expect(inPlace.quotes).toHaveLength(4);
  });

  test('has its edges where the reader sets them, and is found by the new ones', () => {
    const moved: Correction = {
      kind: 'edges',
      quote: of(at('“It is late,”')),
      words: of(at('“It is late,” she')),
    };
    const said: Correction = {
      kind: 'speaker',
      quote: of(at('“It is late,” she')),
      speaker: null,
      withContinued: false,
    };
    expect(article(moved, said).quotes[0]).toMatchObject({ spans: [at('“It is late,” she')], speaker: null });
  });

  test('is still meant where another engine sets its edges a little elsewhere', () => {
    const wider = facts.quotes.map((quote, index) =>
      index === 0 ? { ...quote, spans: [at('“It is late,” she')] as const } : quote,
    );
    const change: Correction = {
      kind: 'speaker',
      quote: of(at('“It is late,”')),
      speaker: null,
      withContinued: false,
    };
    expect(applyCorrections({ ...facts, quotes: wider }, [change]).facts.quotes[0]?.speaker).toBeNull();
  });
});

describe('a person', () => {
  test('is one with another, with the mentions and the quotations of both', () => {
    const { people, quotes } = article({
      kind: 'samePerson',
      person: of(at('Tom Grant')),
      as: of(at('Ada Grant')),
    });
    expect(people.map(({ id }) => id)).toEqual(['ada-grant', 'bob-hale', 'a-grant']);
    expect(quotes.at(-1)?.speaker).toBe('ada-grant');
    expect(people[0]?.mentions).toContainEqual(at('Tom Grant'));
  });

  test('is another than was found, and has the quotations that rest on the mention', () => {
    const { people, quotes } = article({ kind: 'differentPerson', mention: of(at('she', 1)) });
    expect(quotes.map(({ speaker }) => speaker)).toEqual(['ada-grant', 'she', 'bob-hale', 'tom-grant']);
    expect(people.find(({ id }) => id === 'ada-grant')?.mentions).not.toContainEqual(at('she', 1));
  });

  test('who is mentioned once is no two people', () => {
    expect(whys({ kind: 'differentPerson', mention: of(at('Tom Grant')) })).toEqual([
      '0: Nothing else in the text names this person',
    ]);
  });

  test('is called by other words of the text, at the same address', () => {
    const named = article({ kind: 'rename', person: of(at('Bob Hale')), name: of(at('Mr Hale')) });
    expect(named.people.find(({ id }) => id === 'bob-hale')).toMatchObject({ name: 'Mr Hale' });
  });

  test('who is a child has no page, and a name in no sentence of ours', () => {
    const { people, unnamedSpeakers, quotes } = article({ kind: 'child', person: of(at('Tom Grant')) });
    expect(people.map(({ name }) => name)).not.toContain('Tom Grant');
    expect(unnamedSpeakers).toMatchObject([{ id: 'a-child', name: 'a child', initials: expect.any(String) }]);
    expect(quotes.at(-1)?.speaker).toBe('a-child');
    expect(
      whys(
        { kind: 'child', person: of(at('Tom Grant')) },
        { kind: 'rename', person: of(at('Tom Grant')), name: of(at('Tom Grant')) },
      ),
    ).toEqual(['1: A child is not named']);
  });

  test('who is a child and is not quoted is left to the text', () => {
    const { people, unnamedSpeakers } = article({ kind: 'child', person: of(at('A. Grant')) });
    expect([...people, ...unnamedSpeakers].map(({ id }) => id)).not.toContain('a-grant');
  });

  test('who is none is nobody, on no event either', () => {
    const { people, quotes, events } = article({ kind: 'notPerson', person: of(at('Bob Hale')) });
    expect(people.map(({ id }) => id)).not.toContain('bob-hale');
    expect(quotes[2]).toMatchObject({ speaker: null, attribution: { trail: [], grade: 'unattributed' } });
    expect(events[0]?.people).toEqual([]);
  });
});

test('an event is added in the article’s words, with those whom they name', () => {
  const { events } = article({ kind: 'event', words: of(at('said Bob Hale')), when: of(at('in 2019')) });
  expect(events[0]).toMatchObject({
    label: 'said Bob Hale',
    people: ['bob-hale'],
    when: { words: at('in 2019') },
  });
});

describe('a correction that no longer fits', () => {
  test('is listed with the reason, and the others are applied', () => {
    const gone = { exact: 'We were never here' };
    expect(
      whys(
        { kind: 'notQuotation', quote: gone },
        { kind: 'child', person: of(at('Tom Grant')) },
        { kind: 'speaker', quote: of(at('Nobody asked')), speaker: null, withContinued: false },
        { kind: 'notQuotation', quote: { exact: 'Grant' } },
      ),
    ).toEqual([
      '0: “We were never here” is not in this text',
      '2: “Nobody asked” is no longer found as a quotation',
      '3: “Grant” stands in several places of this text',
    ]);
  });

  test('is found by its words alone where what stood beside them was edited', () => {
    const quote = { exact: '“We are ready,”', prefix: 'The Port Board agreed. ', suffix: ' said Bob Hale' };
    expect(whys({ kind: 'notQuotation', quote })).toEqual([]);
  });
});

describe('the list', () => {
  const edge = (from: string, to: string): Correction => ({
    kind: 'edges',
    quote: of(at(from)),
    words: of(at(to)),
  });

  test('takes an edge that is moved again for one correction, and undoes the last', () => {
    const once = withCorrection([], edge('“It is late,”', '“It is late,” she'));
    const twice = withCorrection(once, edge('“It is late,” she', '“It is late,” she said.'));
    expect(twice).toEqual([edge('“It is late,”', '“It is late,” she said.')]);
    expect(undone(twice)).toEqual([]);
    expect(withCorrection(once, edge('“I love it.”', '“I love it.” Nobody'))).toHaveLength(2);
  });
});

describe('whatever the corrections', () => {
  const words = [...text.matchAll(/\S+/gu)];
  const span = fc.tuple(fc.nat(words.length - 1), fc.nat(4)).map(([first, more]): Span => {
    const last = words[Math.min(first + more, words.length - 1)];
    return { start: words[first]?.index ?? 0, end: (last?.index ?? 0) + (last?.[0].length ?? 1) };
  });
  const inLine = span.map(({ start, end }) => {
    const line = text.indexOf('\n', start);
    return of({ start, end: line < 0 ? end : Math.min(end, line) });
  });
  const mention = fc.oneof(
    inLine,
    fc.constantFrom(...facts.people.flatMap(({ named, mentions }) => [named, ...mentions].map(of))),
  );
  const quote = fc.oneof(inLine, fc.constantFrom(...facts.quotes.map(({ spans }) => of(spans[0]))));
  const correction: fc.Arbitrary<Correction> = fc.oneof(
    fc.record({
      kind: fc.constant('speaker' as const),
      quote,
      speaker: fc.option(mention),
      withContinued: fc.boolean(),
    }),
    fc.record({ kind: fc.constant('notQuotation' as const), quote }),
    fc.record({
      kind: fc.constant('quotation' as const),
      words: fc.array(inLine, { minLength: 1, maxLength: 3 }),
      speaker: fc.option(mention),
    }),
    fc.record({ kind: fc.constant('edges' as const), quote, words: inLine }),
    fc.record({ kind: fc.constant('samePerson' as const), person: mention, as: mention }),
    fc.record({ kind: fc.constant('differentPerson' as const), mention }),
    fc.record({ kind: fc.constant('rename' as const), person: mention, name: inLine }),
    fc.record({ kind: fc.constant('child' as const), person: mention }),
    fc.record({ kind: fc.constant('notPerson' as const), person: mention }),
    fc.record({ kind: fc.constant('event' as const), words: inLine, when: fc.option(inLine) }),
  );
  const list = fc.array(correction, { maxLength: 12 });

  test('the article can be assembled, and the facts are not changed', () => {
    const before = JSON.stringify(facts);
    fc.assert(
      fc.property(list, (corrections) => {
        assemble(applyCorrections(facts, corrections).facts);
        expect(JSON.stringify(facts)).toBe(before);
      }),
      { numRuns: 500 },
    );
  });

  test('each is applied or listed, and those before one do not depend on it', () => {
    fc.assert(
      fc.property(list, correction, (corrections, last) => {
        const before = applyCorrections(facts, corrections).unfitting;
        const after = applyCorrections(facts, [...corrections, last]).unfitting;
        expect(after.filter(({ index }) => index < corrections.length)).toEqual(before);
      }),
    );
  });

  test('a child who was marked has a page nowhere, whatever follows but a new mark', () => {
    fc.assert(
      fc.property(list, (corrections) => {
        const others = corrections.filter(
          ({ kind }) => kind === 'notQuotation' || kind === 'edges' || kind === 'event',
        );
        const child: Correction = { kind: 'child', person: of(at('Tom Grant')) };
        const { people } = assemble(applyCorrections(facts, [child, ...others]).facts);
        expect(people.map(({ name }) => name)).not.toContain('Tom Grant');
      }),
    );
  });
});
