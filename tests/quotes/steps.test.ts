import { describe, expect, test } from 'vitest';
import { articleWith } from '../article/article-with.ts';
import type { Article } from '../../src/article/article.ts';
import { wordsAt } from '../../src/article/span.ts';
import { stepsOf } from '../../src/quotes/steps.ts';
import { harbour } from '../fixtures/library/harbour.ts';

function stepsTo(id: string, article: Article = harbour) {
  const quote = article.quotes.find((each) => each.id === id);
  if (!quote) throw new Error(`${id} is gone`);
  return stepsOf(article, quote).map((step) =>
    [wordsAt(article.text, step.words), 'to' in step && wordsAt(article.text, step.to), step.tells]
      .filter(Boolean)
      .join(' | '),
  );
}

describe('the steps of an attribution', () => {
  test('tell whether the cue introduces the words or follows them', () => {
    expect(stepsTo('million')[0]).toBe('said | introduces the words');
    expect(stepsTo('asked')[0]).toBe('he added | follows the words');
  });

  test('say that what is reported is reported', () => {
    expect(stepsTo('stone')[0]).toBe('He claimed | introduces what is reported');
  });

  test('lead to a name earlier in the text, or later', () => {
    expect(stepsTo('asked').slice(1)).toEqual([
      'he | He | one paragraph earlier',
      'He | Tom Reed | in the same paragraph',
    ]);
    expect(stepsTo('scandal')[1]).toBe('The chair of the harbour board | Ada Grant | one paragraph later');
  });

  test('count the paragraphs between', () => {
    const { text, quotes } = harbour;
    const at = text.indexOf('Mary Dunn');
    const far = quotes.map((quote) =>
      quote.id === 'asked'
        ? {
            ...quote,
            attribution: {
              ...quote.attribution,
              trail: [{ start: at, end: at + 9, why: 'far' }, ...quote.attribution.trail.slice(2)],
            },
          }
        : quote,
    );
    expect(stepsTo('asked', articleWith(harbour, { quotes: far }))[1]).toBe(
      'Mary Dunn | Tom Reed | two paragraphs earlier',
    );
  });

  test('say in which paragraph a speaker is named who is named at once', () => {
    expect(stepsTo('million')[1]).toBe('Ada Grant | is named in paragraph 2');
  });

  test('are the cue alone where nobody is named', () => {
    expect(stepsTo('leaks')).toEqual(['somebody said | introduces the words']);
  });

  test('carry our reason, word for word', () => {
    const quote = harbour.quotes.find(({ id }) => id === 'scandal');
    const reasons = quote && stepsOf(harbour, quote).map((step) => ('why' in step ? step.why : null));
    expect(reasons).toEqual([null, 'the next paragraph gives the chair a name']);
  });
});
