import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test } from 'vitest';
import { InSteps } from '../../src/ui/in-steps.tsx';

function renderList(length: number): void {
  const items = Array.from({ length }, (_, index) => index + 1);
  render(
    <InSteps items={items}>
      {(shown) => (
        <ul>
          {shown.map((item) => (
            <li key={item}>{item}</li>
          ))}
        </ul>
      )}
    </InSteps>,
  );
}

test('a short list is shown whole, without a button', () => {
  renderList(40);
  expect(screen.getAllByRole('listitem')).toHaveLength(40);
  expect(screen.queryByRole('button')).toBeNull();
});

test('a long list opens in steps, and the button says how many are left until none are', async () => {
  renderList(85);
  expect(screen.getAllByRole('listitem')).toHaveLength(40);
  await userEvent.click(screen.getByRole('button', { name: 'Show 40 more of 45' }));
  await userEvent.click(screen.getByRole('button', { name: 'Show 5 more of 5' }));
  expect(screen.getAllByRole('listitem')).toHaveLength(85);
  expect(screen.queryByRole('button')).toBeNull();
});
