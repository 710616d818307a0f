import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { Appearance } from '../../src/app/shell/appearance.tsx';
import { storedTheme, storeTheme } from '../../src/device/preferences.ts';

const hidden = { hidden: true };
const refused = () => {
  throw new DOMException('Refused', 'SecurityError');
};

afterEach(() => {
  localStorage.clear();
  delete document.documentElement.dataset['theme'];
  vi.restoreAllMocks();
});

describe('invariant 8, effects at the edge: storage comes in as a parameter', () => {
  test('storage that is refused is the device’s theme, and the choice is not kept', () => {
    expect(storedTheme(refused)).toBe('system');
    expect(storeTheme('dark', refused)).toBe(false);
  });

  test('what is stored comes back, unless it is no theme', () => {
    expect(storeTheme('dark')).toBe(true);
    expect(storedTheme()).toBe('dark');
    localStorage.setItem('verbatim:theme', 'plaid');
    expect(storedTheme()).toBe('system');
  });
});

test('a theme that is chosen shows at once and is kept', async () => {
  render(<Appearance />);
  await userEvent.click(screen.getByRole('radio', { name: 'Dark', ...hidden }));
  expect(document.documentElement.dataset['theme']).toBe('dark');
  expect(storedTheme()).toBe('dark');
  await userEvent.click(screen.getByRole('radio', { name: 'As on this device', ...hidden }));
  expect(document.documentElement.dataset['theme']).toBeUndefined();
  expect(storedTheme()).toBe('system');
});

test('where storage is refused the reader is told', async () => {
  vi.spyOn(Storage.prototype, 'setItem').mockImplementation(refused);
  render(<Appearance />);
  expect(screen.queryByText(/does not let pages store/u)).toBeNull();
  await userEvent.click(screen.getByRole('radio', { name: 'Dark', ...hidden }));
  expect(screen.getByText(/does not let pages store/u)).toBeInTheDocument();
  expect(document.documentElement.dataset['theme']).toBe('dark');
});
