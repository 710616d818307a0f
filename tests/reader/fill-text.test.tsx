import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../src/article/article.ts';
import { articleOf } from '../../src/article/article-index.ts';
import { fillText } from '../../src/reader/fill-text.ts';
import { textMarkup } from '../../src/reader/markup.ts';
import { articleOfParagraphs } from './long-articles.ts';

const article = articleOfParagraphs(600);
const unmarked = articleOf(Object.assign({}, article, { quotes: [] }));
const root = () => {
  const element = document.createElement('div');
  document.body.replaceChildren(element);
  return element;
};
const filled = (element: HTMLElement) =>
  [...element.children].map(({ childElementCount }) => childElementCount > 0);
const last = ({ paragraphs }: Article) => [paragraphs.at(-1) ?? { start: 0, end: 1 }];

beforeEach(() => {
  vi.useFakeTimers();
  // Every piece takes longer than a slice.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a long text', () => {
  test('is there from its beginning at once, and the rest follows in slices', () => {
    const element = root();
    fillText(element, article, '');
    expect(filled(element)).toEqual([true, ...Array.from({ length: 9 }, () => false)]);
    vi.advanceTimersToNextTimer();
    expect(filled(element).filter(Boolean)).toHaveLength(2);
    vi.runAllTimers();
    expect(element.innerHTML.trim()).toBe(asMade(textMarkup(article, [], '')));
  });

  test('has what is open before all else', () => {
    const element = root();
    fillText(element, article, '').now(last(article));
    expect(filled(element).map(Number).join('')).toBe('1000000001');
  });

  test('that is there with fewer marks is replaced where it stands, later', () => {
    const element = root();
    fillText(element, unmarked, '').all();
    const sections = [...element.children];
    expect(element.querySelectorAll('a')).toHaveLength(0);
    fillText(element, article, '');
    expect(element.querySelectorAll('a')).toHaveLength(0);
    // What stands where is told in a task of its own.
    vi.advanceTimersToNextTimer();
    expect(element.querySelectorAll('a')).toHaveLength(0);
    vi.advanceTimersToNextTimer();
    expect(element.querySelectorAll('a').length).toBeGreaterThan(0);
    vi.runAllTimers();
    expect(element.querySelectorAll('a')).toHaveLength(600);
    expect([...element.children]).toEqual(sections);
  });

  test('that is left is filled no more', () => {
    const element = root();
    fillText(element, article, '').stop();
    vi.runAllTimers();
    expect(filled(element).filter(Boolean)).toHaveLength(1);
  });
});

function asMade(markup: string): string {
  const element = document.createElement('div');
  element.innerHTML = markup;
  return element.innerHTML.trim();
}
