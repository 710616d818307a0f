import { describe, expect, test } from 'vitest';
import { isChild } from '../../src/finding/children.ts';

function childIn(text: string): boolean {
  const start = text.indexOf('Milo');
  const named = { start, end: start + 'Milo'.length };
  return isChild(text, { named, mentions: [named] });
}

describe('rule 7, a child is known by an age in whatever form', () => {
  test.each([
    'Their children, Milo, 7, and Ella, 4, were there.',
    'Milo (7) was there.',
    'Milo (aged 7) was there.',
    'Milo, aged seven, was there.',
    'Milo, now 17, was there.',
    'Milo, who is 7, was there.',
    'Milo, who was only seven years old, was there.',
    'Milo, a 7-year-old, was there.',
    'Milo, 7 years old, was there.',
    'Milo, 18 months old, was there.',
    'Milo, 7½, was there.',
    'Milo is 7.',
    'Milo turned twelve, his mother said.',
    'The 7-year-old Milo was there.',
    'Her seven-year-old son, Milo, was there.',
    'A 12-year-old boy named Milo was there.',
    'The 18-month-old Milo was there.',
    'Their baby Milo was there.',
    'Aged 7, Milo was there.',
    'Milo, a toddler, was there.',
  ])('%s', (text) => {
    expect(childIn(text)).toBe(true);
  });

  test.each([
    'Milo, 47, was there.',
    'Milo, 18, was there.',
    'Milo was there with 7 others.',
    'Milo, 7 years ago, was there.',
    'Milo, one of the seven, was there.',
    'The 70-year-old Milo was there.',
    'Milo, who was there for 7 hours, left.',
    'Milo is 7 miles away.',
    'Milo, seven votes ahead, was there.',
    'Milo, a childless man, was there.',
    'Milo, who won 17 races, was there.',
  ])('not by %s', (text) => {
    expect(childIn(text)).toBe(false);
  });
});
