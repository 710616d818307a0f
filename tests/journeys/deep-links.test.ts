import { expect } from 'vitest';
import { ARTICLE, journey } from './journey.ts';

journey('a link to a quotation opens it', async ({ reader }) => {
  const page = await reader.open(`${ARTICLE}/quotes/on-the-view`);
  expect(await page.title()).toContain('Alyssa Milano, on ‘The View’');
});
