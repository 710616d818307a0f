import { act, configure, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Appearance } from '../../src/app/shell/appearance.tsx';
import { keepComfort, storedComfort, usualComfort } from '../../src/device/comfort.ts';

const root = document.documentElement;

// jsdom has no popovers, and hides them all.
configure({ defaultHidden: true });

afterEach(() => {
  localStorage.clear();
  for (const name of Object.keys(root.dataset)) delete root.dataset[name];
  root.removeAttribute('style');
  vi.restoreAllMocks();
});

async function openSheet() {
  render(<Appearance />);
  await userEvent.click(screen.getByRole('button', { name: 'Appearance' }));
  await screen.findByRole('region');
}

/** As a slider's own keys would: jsdom has none. */
async function slideTo(name: string, value: number) {
  const slider = screen.getByRole<HTMLInputElement>('slider', { name });
  await act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(slider, String(value));
    slider.dispatchEvent(new Event('input', { bubbles: true }));
  });
}

test('the sheet comes when it is asked for, and goes by the same button, Close or Escape', async () => {
  render(<Appearance />);
  expect(screen.queryByRole('region')).toBeNull();
  const button = screen.getByRole('button', { name: 'Appearance' });
  await userEvent.click(button);
  const sheet = await screen.findByRole('region');
  expect(sheet).toHaveAttribute('data-shown');
  await userEvent.click(screen.getByRole('button', { name: 'Close' }));
  expect(sheet).not.toHaveAttribute('data-shown');
  expect(button).toHaveFocus();
  await userEvent.click(button);
  expect(sheet).toHaveAttribute('data-shown');
});

describe('what is chosen shows at once and is kept', () => {
  test('a theme', async () => {
    await openSheet();
    await userEvent.click(screen.getByRole('radio', { name: 'Dark sepia' }));
    expect(root).toHaveAttribute('data-theme', 'dark-sepia');
    expect(storedComfort().theme).toBe('dark-sepia');
    await userEvent.click(screen.getByRole('radio', { name: 'As on this device' }));
    expect(root).not.toHaveAttribute('data-theme');
    expect(storedComfort().theme).toBe('system');
  });

  test('a face that every page has', async () => {
    await openSheet();
    await userEvent.click(screen.getByRole('radio', { name: 'Instrument Sans' }));
    await vi.waitFor(() => expect(root).toHaveAttribute('data-face', 'instrument'));
  });

  test.each([
    ['Size', 150, '--size', '1.5'],
    ['Width', 70, '--measure', '70ch'],
    ['Lines', 200, '--leading', '2'],
    ['Paragraphs', 200, '--paragraphs', '2em'],
    ['Words', 16, '--words', '0.16em'],
    ['Letters', 12, '--letters', '0.12em'],
  ])('%s', async (name, value, property, written) => {
    await openSheet();
    await slideTo(name, value);
    expect(root.style.getPropertyValue(property)).toBe(written);
    expect(screen.getByRole('slider', { name })).toHaveValue(String(value));
    expect(Object.values(storedComfort())).toContain(value);
  });

  test('lines that end alike, and more contrast', async () => {
    await openSheet();
    await userEvent.click(screen.getByRole('checkbox', { name: 'Justified, with hyphens' }));
    await userEvent.click(screen.getByRole('checkbox', { name: 'More contrast' }));
    expect(root.dataset).toMatchObject({ align: 'justified', contrast: 'more' });
    await userEvent.click(screen.getByRole('checkbox', { name: 'More contrast' }));
    expect(root.dataset).not.toHaveProperty('contrast');
  });
});

test('Reset gives back the usual, and leaves nothing behind', async () => {
  await openSheet();
  await userEvent.click(screen.getByRole('radio', { name: 'Sepia' }));
  await slideTo('Size', 200);
  await userEvent.click(screen.getByRole('button', { name: 'Reset' }));
  await vi.waitFor(() => expect(root).not.toHaveAttribute('data-theme'));
  expect(root.style.getPropertyValue('--size')).toBe('');
  expect(screen.getByRole('slider', { name: 'Size' })).toHaveValue('100');
  expect(localStorage).toHaveLength(0);
});

test('another tab’s choice shows in the sheet', async () => {
  await openSheet();
  keepComfort({ ...usualComfort(), theme: 'dark' });
  await act(async () => dispatchEvent(new StorageEvent('storage')));
  expect(screen.getByRole('radio', { name: 'Dark' })).toBeChecked();
});

test('where storage is refused the reader is told, and the choice holds for the visit', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(() => {
    throw new DOMException('Refused', 'SecurityError');
  });
  await openSheet();
  expect(screen.queryByText(/does not let pages store/u)).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: 'Dark' }));
  expect(screen.getByText(/does not let pages store/u)).toBeInTheDocument();
  expect(root).toHaveAttribute('data-theme', 'dark');
  await slideTo('Size', 120);
  expect(root, 'the first choice stays').toHaveAttribute('data-theme', 'dark');
});
