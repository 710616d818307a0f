import { describe, expect, test } from 'vitest';
import { articleWith } from './article-with.ts';
import { chronologyOf, happenedOrder } from '../../src/article/chronology.ts';
import { harbour } from '../fixtures/library/harbour.ts';
import article from '../../src/content/alyssa-milano-on-metoo/article.ts';

const dated = articleWith(article, { published: { min: Date.UTC(2018, 9, 1), max: Date.UTC(2018, 9, 1) } });

describe('the order of happening', () => {
  test('an article without a date has a ruler of its own for the years before it', () => {
    expect(chronologyOf(article).rulers.map(({ kind }) => kind)).toEqual([
      'beforeArticle',
      'beforeEvent',
      'calendar',
    ]);
  });

  test('before the article no year is invented: times are years counted back, with their doubt', () => {
    const [before, sinceTelling] = chronologyOf(article).rulers;
    const placed = (marks = before?.marks) => marks?.map(({ event, from, to }) => [event.id, from, to]);
    expect(placed()).toEqual([['becoming-an-activist', -32, -30]]);
    expect(placed(sinceTelling?.marks)).toEqual([['claimed-assault', -25, -24]]);
    expect(sinceTelling?.origin?.id).toBe('own-story');
  });

  test('a stated year is the whole of that year on the calendar', () => {
    const [mark] = chronologyOf(article).rulers[2]?.marks ?? [];
    expect(mark?.event.id).toBe('the-movements');
    expect(mark?.from).toBe(2017);
    expect(mark?.to).toBeCloseTo(2018, 5);
  });

  test('with a date of the article’s, what was before it is on the calendar; what was before an undated telling is not', () => {
    const { rulers } = chronologyOf(dated);
    expect(rulers.map(({ kind }) => kind)).toEqual(['beforeEvent', 'calendar']);
    expect(rulers[1]?.marks.map(({ event }) => event.id)).toEqual(['becoming-an-activist', 'the-movements']);
    expect(rulers[1]?.marks[0]?.from).toBeCloseTo(1986.75, 1);
  });

  test('years before a telling that has a date are on the calendar too', () => {
    const events = article.events.map((event) =>
      event.id === 'own-story'
        ? { ...event, when: { ...(article.index.lookUp('event', 'the-movements') ?? event).when } }
        : event,
    );
    const { rulers } = chronologyOf(articleWith(article, { events }));
    const mark = rulers.at(-1)?.marks.find(({ event }) => event.id === 'claimed-assault');
    expect([mark?.from, Math.round(mark?.to ?? 0)]).toEqual([1992, 1994]);
  });

  test('an open span has its known end as its place, and says which side is open', () => {
    const marks = chronologyOf(harbour).rulers[0]?.marks.map(({ event, from, to, open }) => [
      event.id,
      Math.round(from),
      Math.round(to),
      open,
    ]);
    expect(marks?.slice(0, 2)).toEqual([
      ['built', 1981, 1981, 'start'],
      ['free', 1990, 1990, 'end'],
    ]);
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
    const silent = articleWith(article, {
      events: article.events.filter(({ when }) => when.kind === 'undated'),
    });
    expect(chronologyOf(silent).rulers).toEqual([]);
  });
});
