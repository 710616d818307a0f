import { describe, expect, test } from 'vitest';
import { ArticleError } from '../../src/article/fault.ts';
import { readKnownPeople } from '../../src/authoring/known-people.ts';
import { faultsOfOptingIn } from '../../src/authoring/opting-in.ts';
import { resolveArticle } from '../../src/authoring/resolve.ts';
import { smallSource } from '../article/small-article.ts';

const ANN = { id: 'ann-lee', name: 'Ann Lee' };
const Q1 = 'https://www.wikidata.org/entity/Q1';

function faults(people: unknown): string[] {
  return faultsOf(() => readKnownPeople(typeof people === 'string' ? people : JSON.stringify(people)));
}

function faultsOf(act: () => unknown): string[] {
  try {
    act();
    return [];
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    return error.faults.map(({ at, says }) => `${at}: ${says}`);
  }
}

function withAnn(change: object): unknown {
  const { people, ...rest } = smallSource();
  return { ...rest, people: { ...people, 'ann-lee': { ...people['ann-lee'], ...change } } };
}

describe('people.json', () => {
  test('a person has an id and a name, and may have aliases and addresses that say who is meant', () => {
    const known = readKnownPeople(
      JSON.stringify([ANN, { id: 'bo', name: 'Bo', aliases: ['B. K.'], sameAs: [Q1] }]),
    );
    expect([...known.values()]).toEqual([
      { ...ANN, aliases: [], sameAs: [] },
      { id: 'bo', name: 'Bo', aliases: ['B. K.'], sameAs: [Q1] },
    ]);
  });

  test('a file that is no JSON, or no list, says so', () => {
    expect(faults('[{')[0]).toContain('the file: is no JSON: ');
    expect(faults({})[0]).toContain('the file: ');
  });

  test('a fault names the person by id, or by number where that cannot be read', () => {
    expect(faults([ANN, { id: 'bo', name: '' }])).toEqual(['bo.name: says no words']);
    expect(faults([ANN, { name: 'Bo' }])[0]).toContain('person 2.id: ');
    expect(faults([{ ...ANN, alias: ['A'] }])[0]).toContain('ann-lee.alias: ');
    expect(faults([{ id: 'Ann Lee', name: 'Ann Lee' }])[0]).toContain('is not of the form a-readable-name');
  });

  test('one id, or one item of Wikidata, is not two people', () => {
    expect(faults([ANN, { ...ANN, name: 'Anne' }])).toEqual([
      'ann-lee.id: “ann-lee” stands twice: “Ann Lee” has it too',
    ]);
    expect(
      faults([
        { ...ANN, sameAs: [Q1] },
        { id: 'anne', name: 'Anne', sameAs: [Q1] },
      ]),
    ).toEqual([`anne.sameAs: “${Q1}” stands twice: “Ann Lee” has it too`]);
  });

  test('an address is one of the web, and one of Wikidata names an item', () => {
    expect(faults([{ ...ANN, sameAs: ['javascript:alert(1)'] }])[0]).toContain(
      'ann-lee.sameAs.0: is no address',
    );
    expect(faults([{ ...ANN, sameAs: ['https://www.wikidata.org/wiki/Special:Random'] }])[0]).toContain(
      'no item',
    );
    expect(faults([{ ...ANN, sameAs: ['https://example.org/ann'] }])).toEqual([]);
  });
});

describe('an article says who a person of it is', () => {
  test('by an id that stays with the person, and with nobody else', () => {
    const { people } = resolveArticle(withAnn({ is: 'ann-lee' }));
    expect(people.map(({ is }) => is)).toEqual(['ann-lee', undefined]);
    expect(people.map((person) => 'is' in person)).toEqual([true, false]);
  });

  test('a child is nobody in the library', () => {
    expect(faultsOf(() => resolveArticle(withAnn({ is: 'ann-lee', isMinor: true })))).toEqual([
      'people.ann-lee.is: names a child, who is followed through no articles: leave it out',
    ]);
  });

  test('nor is one whom the article does not name', () => {
    const unnamed = withAnn({ is: 'ann-lee', isUnnamed: true, statements: [] });
    expect(faultsOf(() => resolveArticle(unnamed))).toContain(
      'people.ann-lee.is: says who somebody is whom the article does not name: leave it out',
    );
  });

  test('two people of an article are not one', () => {
    const { people, ...rest } = smallSource();
    const both = Object.fromEntries(
      Object.entries(people).map(([id, person]) => [
        id,
        person.isMinor ? person : { ...person, is: 'ann-lee' },
      ]),
    );
    expect(faultsOf(() => resolveArticle({ ...rest, people: both }))).toEqual([
      'people.bo-kay.is: is “ann-lee”, who is “ann-lee” already',
    ]);
  });

  test('an id that people.json does not have is a fault, with the nearest', () => {
    const article = resolveArticle(withAnn({ is: 'an-lee' }));
    const known = readKnownPeople(JSON.stringify([ANN]));
    expect(faultsOfOptingIn(article, known)).toEqual([
      {
        at: 'people.ann-lee.is',
        says: 'is “an-lee”, whom people.json does not have. The nearest are: ann-lee',
      },
    ]);
    expect(faultsOfOptingIn(article, new Map())[0]?.says).toContain('there is no people.json');
    expect(faultsOfOptingIn(resolveArticle(withAnn({ is: 'ann-lee' })), known)).toEqual([]);
    expect(faultsOfOptingIn(resolveArticle(smallSource()), new Map())).toEqual([]);
  });
});
