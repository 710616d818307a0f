import { expect } from 'vitest';
import { ARTICLE } from '../journey.ts';
import { inEngines } from './in-engines.ts';

const QUOTE = `${ARTICLE}/quotes/on-the-view`;

inEngines('the first press copies a quotation, who said it with it', async (reader) => {
  await reader.open(QUOTE);
  await reader.click('.panel button', 'Copy with attribution');
  await expect.poll(async () => reader.textOf('.panel [role=status]')).toBe('Copied');
  const { plain, html } = await reader.pasted();
  expect(plain).toMatch(/^Alyssa Milano, on ‘The View’: “The beautiful thing /u);
  expect(plain).toMatch(/\/quotes\/on-the-view\/$/u);
  expect(html).toContain('<blockquote');
});

inEngines('words that are selected get a link, which lights them for whoever opens it', async (reader) => {
  await reader.open(ARTICLE);
  await reader.run(() => {
    const quote = document.querySelector('#text a[data-quote=on-the-view]') ?? document.body;
    const runs = document.createTreeWalker(quote, NodeFilter.SHOW_TEXT);
    let words = runs.nextNode();
    while (words instanceof Text && words.length < 40) words = runs.nextNode();
    if (!(words instanceof Text)) throw new Error('The quotation has no long run of text');
    words.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' });
    getSelection()?.setBaseAndExtent(words, 5, words, 20);
  }, null);
  const selected = await reader.run(() => String(getSelection()), null);
  await reader.click('[role=toolbar] button', 'Copy link to this passage');
  await expect.poll(async () => reader.textOf('[role=toolbar] button')).toBe('Copied');
  const { plain } = await reader.pasted();
  const { pathname, search } = new URL(plain);
  await reader.open(pathname + search);
  const litWords = () => {
    const highlight = CSS.highlights.get('verbatim-passage');
    return highlight ? [...highlight].map(String).join('\n') : '';
  };
  await expect.poll(async () => reader.run(litWords, null)).toBe(selected);
});
