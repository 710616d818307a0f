import { expect, test } from 'vitest';
import { assemble } from '../../../src/article/assemble.ts';
import type { Indexed } from '../../../src/search/indexed.ts';
import { searchRecords } from '../../../src/site/library/search-records.ts';
import { smallFacts } from '../../article/small-facts.ts';

const records = searchRecords(assemble(smallFacts()), 'en');
const carried = records.map(({ url }) => JSON.parse(url) as Indexed);
const of = (id: string) =>
  records[carried.findIndex((each) => 'quote' in each && each.quote.path.endsWith(`/${id}/`))];

test('an article is a record, and so is each of its quotations', () => {
  expect(carried.map((each) => ('quote' in each ? each.quote.form : 'article'))).toEqual([
    'article',
    'direct',
    'partial',
    'partial',
    'direct',
  ]);
});

test('a speaker with a page is in the filters; one whom the article does not name, or a child, is not', () => {
  expect(of('rained')?.filters).toMatchObject({ speaker: ['Ann Lee'], form: ['direct'] });
  expect(of('no-comment')?.filters).toEqual({ form: ['direct'] });
  expect(of('no-comment')?.meta).toEqual({});
});

test('no word of what a hit shows is searched, but the title and the speaker', () => {
  expect(records.map(({ meta }) => Object.keys(meta ?? {}).join()).toSorted()).toEqual([
    '',
    'speaker',
    'speaker',
    'speaker',
    'title',
  ]);
});

test('the words of direct quotations are numbered as they stand between blanks', () => {
  const [article] = carried;
  const words = (records[0]?.content ?? '').split(' ');
  const direct = article && 'direct' in article ? article.direct : [];
  const said = direct.flatMap((from, at) =>
    at % 2 === 0 ? [words.slice(from, direct[at + 1]).join(' ')] : [],
  );
  expect(said.toSorted()).toEqual(['"it rained"', '"no comment".']);
});
