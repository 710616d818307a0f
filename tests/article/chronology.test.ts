import { describe, expect, test } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { chronologyOf, happenedOrder } from '../../src/article/chronology.ts';
import article from '../../src/content/alyssa-milano-on-metoo/article.ts';

const dated: Article = {
  ...article,
  published: { min: Date.UTC(2018, 9, 1), max: Date.UTC(2018, 9, 1) },
};

describe('the order of happening', () => {
  test('an article without a date has a ruler of its own for the years before it', () => {
    expect(chronologyOf(article).rulers.map(({ kind }) => kind)).toEqual(['beforeArticle', 'calendar']);
  });

  test('before the article no year is invented: times are years counted back, with their doubt', () => {
    const [before] = chronologyOf(article).rulers;
    expect(before?.marks.map(({ event, from, to }) => [event.id, from, to])).toEqual([
      ['becoming-an-activist', -32, -30],
      ['claimed-assault', -25, -24],
    ]);
  });

  test('a stated year is the whole of that year on the calendar', () => {
    const [mark] = chronologyOf(article).rulers[1]?.marks ?? [];
    expect(mark?.event.id).toBe('the-movements');
    expect(mark?.from).toBe(2017);
    expect(mark?.to).toBeCloseTo(2018, 5);
  });

  test('an article with a date has one ruler: what was before it is on the calendar too', () => {
    const { rulers } = chronologyOf(dated);
    expect(rulers).toHaveLength(1);
    expect(rulers[0]?.marks.map(({ event }) => event.id)).toEqual([
      'becoming-an-activist',
      'claimed-assault',
      'the-movements',
    ]);
    expect(rulers[0]?.marks[0]?.from).toBeCloseTo(1986.75, 1);
  });

  test('undated events stay off every ruler, in the order of telling', () => {
    const { rulers, undated } = chronologyOf(article);
    const placed = new Set(rulers.flatMap(({ marks }) => marks.map(({ event }) => event.id)));
    expect(undated.map(({ id }) => id).filter((id) => placed.has(id))).toEqual([]);
    expect(undated.map(({ evidence: [words] }) => words.start)).toEqual(
      undated.map(({ evidence: [words] }) => words.start).toSorted((a, b) => a - b),
    );
  });

  test('no event is lost, and none stands twice', () => {
    const ids = happenedOrder(article).map(({ id }) => id);
    expect(ids.toSorted()).toEqual(article.events.map(({ id }) => id).toSorted());
  });

  test('an article without dated events has no ruler', () => {
    const silent = { ...article, events: article.events.filter(({ when }) => when.kind === 'undated') };
    expect(chronologyOf(silent).rulers).toEqual([]);
  });
});
