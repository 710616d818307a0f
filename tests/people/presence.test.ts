import { expect, test } from 'vitest';
import { presence } from '../../src/people/presence.ts';
import { harbour } from '../fixtures/library/harbour.ts';

const presenceOf = (id: string) => {
  const person = harbour.people.find((each) => each.id === id);
  if (!person) throw new Error(`${id} is gone`);
  return presence(harbour, person);
};

test('what somebody says in marks is counted, and shared in the words of the article', () => {
  expect(presenceOf('ada-grant')).toBe('2 quotes, 9% of the article’s words');
  expect(presenceOf('tom-reed')).toBe('1 quote, 4% of the article’s words');
});

test('one who is only reported is not called quoted, nor one who is only mentioned called reported', () => {
  expect(presenceOf('mary-dunn')).toBe('Reported, not quoted');
  expect(presenceOf('ines-varga')).toBe('Mentioned, not quoted');
});
