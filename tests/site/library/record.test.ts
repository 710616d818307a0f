import { describe, expect, test } from 'vitest';
import { articleWith } from '../../article/article-with.ts';
import { recordOf } from '../../../src/site/library/record.ts';
import { harbour, harbourSource } from '../../fixtures/library/harbour.ts';
import { resolveArticle } from '../../../src/authoring/resolve.ts';
import { smallSource } from '../../article/small-article.ts';

describe('what the library keeps of an article', () => {
  const { people, quotes } = recordOf(harbour);
  const quote = (id: string) => quotes.find((each) => each.id === id);

  test('a quotation has its words without marks, its reserve and its voice, and where it opens', () => {
    expect(quote('stone')).toMatchObject({
      form: 'reported',
      words: 'the stone was bad',
      intro: 'Claimed by Tom Reed, as the article reports it',
      status: 'claimed',
      cue: 'He claimed',
      path: '/articles/harbour/quotes/stone/',
    });
    expect(quote('million')?.words).toBe('It cost a million pounds.');
  });

  test('one that nobody is given has no speaker', () => {
    expect(quote('leaks')).toMatchObject({ speaker: null, intro: 'Not said by whom', grade: 'unattributed' });
  });

  test('somebody is who an editor says, and nobody where none has', () => {
    expect(people.map(({ is }) => is)).toEqual([null, null, null, null]);
    const ada = { ...harbourSource.people['ada-grant'], is: 'ada-grant' };
    const opted = resolveArticle({ ...harbourSource, people: { ...harbourSource.people, 'ada-grant': ada } });
    expect(recordOf(opted).people[0]).toEqual({ id: 'ada-grant', is: 'ada-grant', name: 'Ada Grant' });
    expect(recordOf(opted).quotes[0]?.speaker).toMatchObject({ is: 'ada-grant', isNamed: true });
  });

  test('a child is in none', () => {
    const record = JSON.stringify(recordOf(resolveArticle(smallSource())).people);
    expect(record).not.toContain('Tim');
  });

  test('in an article without a page for each, a quotation opens at its words', () => {
    const long = articleWith(harbour, { wordCount: 60_000 });
    const [first] = recordOf(long).quotes;
    expect(first?.path).toBe(`/articles/harbour/#w${long.text.indexOf('“a scandal”')}`);
  });
});
