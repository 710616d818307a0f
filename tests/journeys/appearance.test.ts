import type { Page } from 'playwright-core';
import { expect } from 'vitest';
import { ARTICLE, journey, ready } from './journey.ts';

const isDark = (page: Page) =>
  page.evaluate(() => {
    const [channel = '255'] =
      /\d+(?:\.\d+)?/u.exec(getComputedStyle(document.documentElement).backgroundColor) ?? [];
    return getComputedStyle(document.documentElement).backgroundColor.startsWith('oklch')
      ? Number(channel) < 0.5
      : Number(channel) < 128;
  });

journey('the theme is the device’s until another is chosen, which is kept', async ({ reader }) => {
  const page = await reader.open(ARTICLE, { colorScheme: 'dark' });
  expect(await isDark(page)).toBe(true);
  await page.getByRole('button', { name: 'Appearance' }).click();
  expect(await page.getByRole('radio', { name: 'As on this device' }).isChecked()).toBe(true);
  await page.getByRole('radio', { name: 'Light' }).check();
  expect(await isDark(page)).toBe(false);
  await page.reload();
  expect(await isDark(page)).toBe(false);
  await ready(page);
  await page.getByRole('button', { name: 'Appearance' }).click();
  expect(await page.getByRole('radio', { name: 'Light' }).isChecked()).toBe(true);
  await page.getByRole('radio', { name: 'As on this device' }).check();
  expect(await isDark(page)).toBe(true);
});

journey('a stored theme is there before the app', async ({ reader }) => {
  const page = await reader.open(ARTICLE, {
    before: () => {
      if (location.protocol === 'http:') localStorage.setItem('verbatim:theme', 'dark');
    },
  });
  expect(await isDark(page)).toBe(true);
});

journey('a stored theme that is none of ours is the device’s', async ({ reader }) => {
  const page = await reader.open(ARTICLE, {
    before: () => {
      if (location.protocol === 'http:') localStorage.setItem('verbatim:theme', '"><script>');
    },
  });
  expect(await isDark(page)).toBe(false);
  await page.getByRole('button', { name: 'Appearance' }).click();
  expect(await page.getByRole('radio', { name: 'As on this device' }).isChecked()).toBe(true);
});

journey(
  'where storage is refused the page works, and says that the choice will not last',
  async ({ reader }) => {
    const page = await reader.open(ARTICLE, {
      before: () =>
        Object.defineProperty(globalThis, 'localStorage', {
          get() {
            throw new DOMException('Refused', 'SecurityError');
          },
        }),
    });
    await page.getByRole('button', { name: 'Appearance' }).click();
    await page.getByRole('radio', { name: 'Dark' }).check();
    expect(await isDark(page)).toBe(true);
    expect(await page.getByText('does not let pages store anything').isVisible()).toBe(true);
  },
);
