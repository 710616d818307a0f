import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { ArticleData } from '../../src/article/article.ts';
import { wordsAt, type Span } from '../../src/article/span.ts';
import { markedQuotes } from '../../src/article/voices.ts';
import article from '../../src/content/alyssa-milano-on-metoo/article.ts';

const bytes = readFileSync('src/content/alyssa-milano-on-metoo/source.txt');
const words = (span: Span) => wordsAt(article.text, span);
const quote = (id: string) => article.index.lookUp('quote', id);

describe('the text', () => {
  test('is bundled byte for byte', () => {
    expect(createHash('sha256').update(bytes).digest('hex')).toBe(
      '5c4c744ee6397b58946a5f6e4b18772d2fd43d8b53134808bd1356a19dc25171',
    );
    expect(article.text).toBe(bytes.toString('utf8'));
  });

  test('has eight paragraphs, which joined are the text', () => {
    expect(article.paragraphs).toHaveLength(8);
    expect(article.paragraphs.map(words).join('\n')).toBe(article.text.trimEnd());
  });

  test('keeps its slips, marked outside of it', () => {
    expect(article.slips.map((slip) => words(slip.words))).toEqual(['was was', 'who who']);
    expect(article.text).toContain('she was was assaulted');
  });
});

describe('the quotations', () => {
  const told = article.quotes.map(({ id, form, attribution }) => [id, form, attribution.grade]);

  test('are seven in marks and four reported, each with how its speaker is known', () => {
    expect(told).toEqual([
      ['beautiful', 'partial', 'named'],
      ['claimed-assault', 'reported', 'pronoun'],
      ['almost-25-years', 'partial', 'pronoun'],
      ['very-visible', 'partial', 'pronoun'],
      ['coming-forward', 'reported', 'apart'],
      ['on-the-view', 'direct', 'pronoun'],
      ['give-up-acting', 'reported', 'pronoun'],
      ['i-fought-the-good-fight', 'direct', 'pronoun'],
      ['without-activism', 'reported', 'apart'],
      ['function', 'partial', 'apart'],
      ['activist-since-fifteen', 'direct', 'pronoun'],
    ]);
  });

  test('are all Alyssa Milano’s', () => {
    expect(new Set(article.quotes.map(({ speaker }) => speaker))).toEqual(new Set(['alyssa-milano']));
  });

  test('have every trail end at the full name', () => {
    for (const { id, attribution } of article.quotes) {
      const last = attribution.trail.at(-1);
      expect(last && words(last), id).toMatch(/^Alyssa/u);
    }
  });

  test('take in every straight quotation mark of the text, in pairs', () => {
    const marks = [...article.text.matchAll(/"/gu)].map(({ index }) => index);
    const marked = article.quotes.filter(({ form }) => form !== 'reported');
    const edges = marked.flatMap(({ spans: [span] }) => [span.start, span.end - 1]);
    expect(edges.toSorted((a, b) => a - b)).toEqual(marks);
  });

  test.each(['‘The View’', '‘Charmed’', 'Time’s'])('%s is not one of them', (title) => {
    const found = article.quotes.filter(({ spans: [span] }) => words(span).trim() === title);
    expect(found).toEqual([]);
    const starts = article.quotes.map(({ spans: [span] }) => span.start);
    expect(starts).not.toContain(article.text.indexOf(title));
  });

  test('show words that stand in two of them both ways', () => {
    expect(quote('beautiful')?.sameWords?.quote).toBe('on-the-view');
    expect(quote('function')?.sameWords?.quote).toBe('activist-since-fifteen');
    const lifts = (id: string) => {
      const found = quote(id);
      return found && article.index.sharersOf(found).map((lift) => lift.id);
    };
    expect(lifts('on-the-view')).toEqual(['beautiful']);
    expect(lifts('activist-since-fifteen')).toEqual(['function']);
  });

  test('say the occasion only where the text does', () => {
    expect(quote('on-the-view')?.attribution.occasion).not.toBeNull();
    const second = quote('i-fought-the-good-fight')?.attribution;
    expect(second?.occasion).toBeNull();
    expect(second?.time && words(second.time)).toBe('previously');
    expect(second?.time?.carriedOver).toMatch(/the sentence before/u);
    const third = quote('activist-since-fifteen')?.attribution;
    expect(third?.occasion).toBeNull();
    expect(third?.time && words(third.time)).toBe('previously');
    expect(third?.time?.carriedOver).toMatch(/“added”/u);
  });

  test('keep “claimed” on what she claimed', () => {
    for (const id of ['claimed-assault', 'almost-25-years', 'very-visible'])
      expect(quote(id)?.status, id).toBe('claimed');
  });
});

describe('the people', () => {
  test('with a page are the three named adults', () => {
    expect(article.people.map(({ name }) => name)).toEqual([
      'Alyssa Milano',
      'Harvey Weinstein',
      'Dave Bugliari',
    ]);
  });

  test('have each statement rest on words', () => {
    for (const { statements } of article.people)
      for (const { evidence } of statements) expect(evidence.length).toBeGreaterThan(0);
  });

  test('who are accused are accused in the article’s words, marked alleged', () => {
    const [accused] = article.index.lookUp('person', 'harvey-weinstein')?.statements ?? [];
    expect(accused).toMatchObject({
      label: 'Has been accused of sexual harassment and misconduct by dozens of women',
      status: 'alleged',
    });
  });

  test('who are mentioned are not quoted', () => {
    for (const id of ['harvey-weinstein', 'dave-bugliari']) {
      const person = article.index.lookUp('person', id);
      expect(person && markedQuotes(article, person)).toEqual([]);
      expect(person?.voice).toBeNull();
    }
  });

  test('who are children are named in no string of ours, nor their ages told', () => {
    const ours = JSON.stringify(editorialOf(article));
    expect(ours).not.toMatch(/Milo\b|Elizabella|\beight\b|\bfive\b/u);
    expect(ours).toContain('two children');
  });
});

describe('the events', () => {
  test('rest on words, in the order of telling', () => {
    const starts = article.events.map(({ evidence: [first] }) => first.start);
    expect(starts).toEqual(starts.toSorted((a, b) => a - b));
    expect(article.events).toHaveLength(10);
  });

  test('have one date, 2017, and it is the text’s', () => {
    const dated = article.events.filter(({ when }) => when.kind === 'calendar');
    expect(dated.map(({ when }) => when.words && words(when.words))).toEqual(['in 2017']);
  });

  test('show the working of about 31 years', () => {
    expect(article.index.lookUp('event', 'becoming-an-activist')?.when).toMatchObject({
      certainty: 'workedOut',
      qualifier: 'about',
      working: { sum: '46 − 15 = 31' },
    });
  });
});

test('the sections are six, ours, and name no one in them as guilty', () => {
  expect(article.sections).toHaveLength(6);
  expect(article.source).toEqual({ publisher: null, author: null, url: null, date: null });
});

/** Everything in the article that is not the text. */
function editorialOf(whole: ArticleData): unknown {
  return { ...whole, text: null };
}
