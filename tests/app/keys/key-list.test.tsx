import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { areCharacterKeysOn, storeCharacterKeys } from '../../../src/device/character-keys.ts';
import { renderRoute } from '../render-route.tsx';

const ARTICLE = '/articles/alyssa-milano-on-metoo';

/** jsdom has dialogs without their methods, and a page there never rests by itself. */
beforeEach(() => {
  HTMLDialogElement.prototype.showModal = function showModal() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function close() {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
afterEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset['characterKeys'];
});

async function opened(path: string): Promise<HTMLElement> {
  await renderRoute(path);
  const button = await screen.findByRole('button', { name: 'Keys' }, { timeout: 5000 });
  await userEvent.click(button);
  return screen.findByRole('dialog', { name: 'Keys' });
}

const rowsOf = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => row.textContent);

describe('the list of keys', () => {
  test('has every key that answers now, from those who answer them', async () => {
    const dialog = await opened(`${ARTICLE}/quotes/beautiful`);
    const now = rowsOf(within(dialog).getByRole('table', { name: 'On this page now' }));
    expect(now).toEqual([
      '?Show the keys',
      '/Find in the article',
      'EscapeClose the panel',
      '← LeftQuote before',
      '→ RightQuote after',
    ]);
    expect(within(dialog).queryByRole('table', { name: 'With a quote open' })).toBeNull();
  });

  test('names what answers elsewhere as it is named there', async () => {
    const dialog = await opened(ARTICLE);
    expect(rowsOf(within(dialog).getByRole('table', { name: 'With a quote open' }))).toEqual([
      '← LeftQuote before',
      '→ RightQuote after',
      'EscapeClose the panel',
    ]);
  });

  test('there is nothing to find in where there is no article', async () => {
    const dialog = await opened('/');
    expect(dialog).not.toHaveTextContent('Find in the article');
  });

  test('the keys open it, and the field to find in', async () => {
    await renderRoute(ARTICLE);
    await screen.findByRole('button', { name: 'Keys' }, { timeout: 5000 });
    fireEvent.keyDown(document.body, { key: '?' });
    await userEvent.click(within(await screen.findByRole('dialog')).getByRole('button', { name: 'Close' }));
    expect(screen.queryByRole('dialog')).toBeNull();
    fireEvent.keyDown(document.body, { key: '/' });
    await waitFor(() => expect(screen.getByRole('textbox', { name: 'Words to find' })).toHaveFocus());
  });

  test('keys of one character can be turned off, which is kept; the others answer on', async () => {
    const dialog = await opened(`${ARTICLE}/quotes/beautiful`);
    await userEvent.click(within(dialog).getByRole('checkbox', { name: /one character/u }));
    expect(areCharacterKeysOn()).toBe(false);
    await userEvent.click(within(dialog).getByRole('button', { name: 'Close' }));
    expect(fireEvent.keyDown(document.body, { key: '/' }), 'left to the browser').toBe(true);
    expect(fireEvent.keyDown(document.body, { key: 'Escape' })).toBe(false);
  });

  test('a choice of an earlier visit holds', async () => {
    storeCharacterKeys(false);
    await opened(ARTICLE);
    expect(fireEvent.keyDown(document.body, { key: '?' })).toBe(true);
    expect(screen.getByRole('checkbox', { name: /one character/u })).not.toBeChecked();
  });
});

test('a browser that refuses storage answers all keys, and keeps no choice', () => {
  const refused = () => {
    throw new DOMException('refused', 'SecurityError');
  };
  expect(areCharacterKeysOn(refused)).toBe(true);
  expect(storeCharacterKeys(false, refused)).toBe(false);
});
