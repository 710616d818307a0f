import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { CopyButton } from '../../src/ui/copy-button.tsx';

const LINK = 'https://example.org/quotes/a';

test('it copies, and says so to the eye and to a screen reader', async () => {
  const copied: string[] = [];
  render(
    <CopyButton
      text={() => LINK}
      write={async (text) => {
        copied.push(text);
      }}
    >
      Copy link
    </CopyButton>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(copied).toEqual([LINK]);
  expect(screen.getByRole('button', { name: 'Copied' })).toBeVisible();
  expect(screen.getByRole('status')).toHaveTextContent('Copied');
});

test('where the browser refuses, the text is there to be copied by hand', async () => {
  const write = async () => {
    throw new DOMException('Refused', 'NotAllowedError');
  };
  render(
    <CopyButton text={() => LINK} write={write}>
      Copy link
    </CopyButton>,
  );
  await userEvent.click(screen.getByRole('button', { name: 'Copy link' }));
  expect(screen.getByRole('textbox')).toHaveValue(LINK);
  expect(screen.getByRole('button')).toHaveTextContent('Copy link');
});
