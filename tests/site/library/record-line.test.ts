import { describe, expect, test } from 'vitest';
import { recordOf, type DatedRecord } from '../../../src/site/library/record.ts';
import { lineOf, recordIn } from '../../../src/site/library/record-line.ts';
import { comparedOf, numberOf, shinglesIn } from '../../../src/site/library/same-words/compared.ts';
import { foldedWords, hashOfAll, shinglesOf } from '../../../src/site/library/same-words/shingles.ts';
import { harbour } from '../../fixtures/library/harbour.ts';
import { pier } from './through-library.ts';

const record: DatedRecord = { ...recordOf(harbour), lastmod: '2026-11-29' };

describe('a record as a line', () => {
  test('is one line, whatever stands in the article, and comes back as it was', () => {
    const quotes = record.quotes.map((quote) => ({ ...quote, words: 'tab\tand\nbreak “né”' }));
    const odd = { ...record, quotes };
    const line = lineOf(odd);
    expect(line).not.toContain('\n');
    const {
      slug,
      card,
      date,
      people,
      searched,
      lastmod,
      places,
      quotes: read,
      compared,
    } = recordIn(Buffer.from(line));
    expect({ slug, card, date, people, searched, lastmod, places, quotes: read, compared }).toEqual(odd);
  });

  test('has another digest where anything of it is other', () => {
    const digestOf = (each: DatedRecord) => recordIn(Buffer.from(lineOf(each))).digest;
    expect(digestOf({ ...record })).toBe(digestOf(record));
    const others = [{ lastmod: '2026-11-30' }, { places: [] }, { quotes: [] }, { compared: comparedOf([]) }];
    const digests = others.map((other) => digestOf({ ...record, ...other }));
    expect(new Set([digestOf(record), ...digests]).size).toBe(5);
  });

  test('reads its quotations only where they are asked for', () => {
    const broken = Buffer.from(lineOf(record).replace('"id":"stone"', '"id":stone'));
    const read = recordIn(broken);
    expect(read.card).toEqual(record.card);
    expect(() => read.quotes).toThrow(SyntaxError);
  });
});

describe('what of a quotation is compared', () => {
  const [council] = pier;
  const quotes = council ? recordOf(council).quotes : [];
  const compared = comparedOf(quotes);

  test('are the numbers of its words, and the words where it is known whose they are', () => {
    const direct = quotes.filter(({ form }) => form === 'direct');
    expect(direct.length).toBeGreaterThan(1);
    for (const quote of direct) {
      const words = foldedWords(quote.words);
      const found = compared.quotes.find(({ id }) => id === quote.id);
      if (!found) throw new RangeError('A direct quotation is not compared');
      const { from, to } = shinglesIn(found);
      expect(numberOf(found, compared)).toBe(hashOfAll(words));
      expect(compared.numbers.slice(from, to)).toEqual(shinglesOf(words));
      expect(found.words).toBe(quote.speaker?.is == null ? '' : words.join(' '));
    }
  });

  test('is nothing of reported speech, and of words in marks only those of somebody known', () => {
    const [model] = quotes;
    if (!model) throw new RangeError('The council has no quotation');
    const nobody = { ...model, speaker: null };
    expect(
      comparedOf([
        { ...model, form: 'reported' },
        { ...nobody, form: 'partial' },
      ]),
    ).toEqual({ quotes: [], numbers: new Float64Array() });
    expect(comparedOf([{ ...nobody, form: 'direct' }]).quotes[0]?.words).toBe('');
  });
});
