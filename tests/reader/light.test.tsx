import { describe, expect, test } from 'vitest';
import { litBy, type Open } from '../../src/article/lit.ts';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { light } from '../../src/reader/light.ts';
import { textMarkup } from '../../src/reader/markup.ts';

const open = (id: string): Open => {
  const quote = milano.quotes.find((each) => each.id === id);
  if (!quote) throw new Error(`${id} is gone`);
  return { kind: 'quote', quote };
};

/** The ids of the quotations whose links match. */
function quotes(selector: string): string[] {
  const links = [...document.querySelectorAll<HTMLElement>(`a${selector}`)];
  return [...new Set(links.flatMap(({ dataset }) => dataset['quote'] ?? []))];
}

describe('an opened reported quotation', () => {
  test('is the current one alone, though the quotations inside it are washed with it', () => {
    document.body.innerHTML = textMarkup(milano, [], '');
    const putOut = light(milano, litBy(milano, open('claimed-assault')));
    expect(quotes('[aria-current]')).toEqual(['claimed-assault']);
    expect(quotes('[data-open]')).toEqual(['claimed-assault', 'almost-25-years', 'very-visible']);
    putOut();
    expect(document.querySelector('[aria-current], [data-open], [data-lit]')).toBeNull();
  });

  test('is the same on a prerendered page', () => {
    document.body.innerHTML = textMarkup(milano, litBy(milano, open('claimed-assault')), '');
    expect(quotes('[aria-current]')).toEqual(['claimed-assault']);
    expect(quotes('[data-open]')).toEqual(['claimed-assault', 'almost-25-years', 'very-visible']);
  });
});

test('an opened partial quotation does not open the report around it', () => {
  document.body.innerHTML = textMarkup(milano, [], '');
  light(milano, litBy(milano, open('very-visible')));
  expect(quotes('[aria-current]')).toEqual(['very-visible']);
  expect(quotes('[data-open]')).toEqual(['very-visible']);
});
