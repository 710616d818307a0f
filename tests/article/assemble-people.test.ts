import { describe, expect, test } from 'vitest';
import { resolveArticle } from '../../src/authoring/resolve.ts';
import { harbour, harbourSource } from '../fixtures/library/harbour.ts';
import { wordsAt } from '../../src/article/span.ts';

const person = (id: string) => harbour.people.find((each) => each.id === id);

describe('a person of an article', () => {
  test('is listed where the article first names them, with their voice in the order of speaking', () => {
    expect(harbour.people.map(({ id, voice }) => [id, voice])).toEqual([
      ['ada-grant', 1],
      ['tom-reed', 2],
      ['ines-varga', null],
      ['mary-dunn', 3],
    ]);
  });

  test('has the quotations that are theirs, reported ones too, in the order of the text', () => {
    expect(person('ada-grant')?.quotes).toEqual(['scandal', 'million']);
    expect(person('tom-reed')?.quotes).toEqual(['stone', 'asked']);
  });

  test('has the words between their marks counted, and no others', () => {
    expect(person('ada-grant')?.wordCount).toBe(7);
    expect(person('tom-reed')?.wordCount).toBe(3);
    expect(person('mary-dunn')?.wordCount).toBe(0);
  });

  test('has a quotation inside another counted once', () => {
    const inner = {
      form: 'partial',
      words: '“Why?”',
      speaker: 'ada',
      cue: 'said',
      trail: ['Ada'],
      grade: 'named',
    };
    const nested = resolveArticle({
      ...harbourSource,
      text: 'Ada said: “I asked “Why?” at once.”',
      sections: { all: { title: 'All', from: 'Ada' } },
      people: { ada: { name: 'Ada' } },
      quotes: { outer: { ...inner, form: 'direct', words: '“I asked “Why?” at once.”' }, inner },
      events: {},
    });
    expect(nested.people[0]?.wordCount).toBe(5);
  });

  test('has mentions in the order of the text, the name among them, and initials of the first and the last part', () => {
    const mentions = person('ada-grant')?.mentions.map((span) => wordsAt(harbour.text, span));
    expect(mentions).toEqual(['The chair of the harbour board', 'Ada Grant']);
    expect(person('ada-grant')?.initials).toBe('AG');
  });

  test('has a statement’s status: stated, where nothing else is said', () => {
    expect(person('tom-reed')?.statements.map(({ status }) => status)).toEqual(['alleged', 'claimed']);
  });

  test('has an epithet that rests on words, or none', () => {
    const epithet = person('ada-grant')?.epithet;
    expect(epithet?.evidence.map((span) => wordsAt(harbour.text, span))).toEqual(['the chair']);
    expect(person('tom-reed')?.epithet).toBeNull();
  });
});
