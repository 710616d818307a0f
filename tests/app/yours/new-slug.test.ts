import { expect, test } from 'vitest';
import { newSlug, refOf } from '../../../src/app/yours/new-slug.ts';
import { nothingGiven } from '../../../src/finding/clean/clean-document.ts';
import type { StoredArticle } from '../../../src/finding/stored/stored-article.ts';
import { stored } from '../../finding/stored/ferry-stored.ts';

const untitled = (text: string): StoredArticle => ({ ...stored, text, details: nothingGiven });
const bytes = (first: number) => (length: number) => Uint8Array.from({ length }, (_, at) => first + at);

test('an article is named by its title, else by its first words, else as an article', () => {
  expect(newSlug(stored, bytes(0))).toBe('ferry-b-saved-b-abcde');
  expect(newSlug(untitled('Élan, at last.\nMore.'), bytes(0))).toBe('elan-at-last-abcde');
  expect(newSlug(untitled('…'), bytes(0))).toBe('article-abcde');
});

test('its last letters are drawn, of those that are not mistaken for another', () => {
  const names = Array.from({ length: 64 }, (_, at) => newSlug(untitled('A'), bytes(at * 4)));
  for (const name of names) expect(name).toMatch(/^a-[a-hjkmnp-z2-9]{5}$/u);
  expect(newSlug(stored)).not.toBe(newSlug(stored));
});

test('an article keeps its name while nothing of it is changed', () => {
  const changed = { ...stored };
  expect(refOf(stored)).toEqual(refOf(stored));
  expect(refOf(changed)).not.toEqual(refOf(stored));
  expect(refOf(stored)).toMatchObject({ shelf: 'device', slug: expect.stringMatching(/^ferry-b-saved-b-/u) });
});
