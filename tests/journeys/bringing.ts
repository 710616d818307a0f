import type { Page } from 'playwright-core';

/** Brings words as an article of one's own, from `/yours/new/`, and opens it. */
export async function bring(page: Page, words: string): Promise<void> {
  await page.getByLabel('Paste an article, or drop a file here').fill(words);
  await page.getByRole('button', { name: 'Check the text' }).click();
  await page.getByRole('button', { name: 'Open', exact: true }).click();
}
