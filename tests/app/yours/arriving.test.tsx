import { act, render, screen } from '@testing-library/react';
import { createMemoryRouter, Link, RouterProvider } from 'react-router-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { BeginsAtTop } from '../../../src/app/yours/ahead.ts';
import { Arriving, useHasArrived } from '../../../src/app/yours/arriving.tsx';

/** A page of 1024 by 768 has room for 3,200 letters at the least, 300 pixels down. */
const PARAGRAPHS = 40;
const LETTERS = 260;

function List() {
  return <p role="note">{useHasArrived() ? 'there' : 'not yet'}</p>;
}

function Shown() {
  return (
    <Arriving>
      <div id="text">
        {Array.from({ length: PARAGRAPHS }, (_, index) => (
          <p key={index}>{'a'.repeat(LETTERS)}</p>
        ))}
      </div>
      <List />
    </Arriving>
  );
}

function opened(first: string, ...then: string[]) {
  const router = createMemoryRouter(
    [
      { path: '/yours/new/', element: <Link to="/yours/ferry/">Open</Link> },
      { path: '/yours/ferry/*', element: <Shown /> },
    ],
    { initialEntries: [first] },
  );
  const page = render(<RouterProvider router={router} />);
  return {
    ...page,
    go: async () => act(async () => Promise.all(then.map(async (path) => router.navigate(path)))),
  };
}

const later = () => document.querySelectorAll('[data-later]').length;
const frame = () =>
  act(() => {
    vi.advanceTimersByTime(20);
  });

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
});
afterEach(() => {
  vi.useRealTimers();
});

describe('an article that is opened', () => {
  test('leaves what is certainly out of sight until the rest has been painted', async () => {
    const { go } = opened('/yours/new/', '/yours/ferry/');
    await go();
    const [first] = document.querySelectorAll('#text p');
    expect(first).not.toHaveAttribute('data-later');
    expect(later()).toBeGreaterThan(PARAGRAPHS / 2);
    // The window's room is never left empty.
    expect((PARAGRAPHS - later()) * LETTERS).toBeGreaterThan(((900 * (768 - 300)) / 150) * 0.8);
    expect(screen.getByRole('note')).toHaveTextContent('not yet');
    frame();
    expect(screen.getByRole('note')).toHaveTextContent('there');
  });

  test('has all of its text soon, a few paragraphs after each frame', async () => {
    const { go } = opened('/yours/new/', '/yours/ferry/');
    await go();
    const before = later();
    frame();
    expect(later()).toBe(before - 8);
    for (let count = 0; count < 10; count += 1) frame();
    expect(later()).toBe(0);
  });

  test.each(['/yours/ferry/quotes/one/', '/yours/ferry/?find=b', '/yours/ferry/#p30'])(
    'at %s has all of it at once: its words may be anywhere',
    async (path) => {
      const { go } = opened('/yours/new/', path);
      await go();
      expect(document.querySelectorAll('#text p')).toHaveLength(PARAGRAPHS);
      expect(later()).toBe(0);
    },
  );

  test('and was made at another address leaves what is out of sight, too: it begins at its top', () => {
    const router = createMemoryRouter([{ path: '/yours/new/', element: <Shown /> }], {
      initialEntries: ['/yours/new/'],
    });
    render(
      <BeginsAtTop value={true}>
        <RouterProvider router={router} />
      </BeginsAtTop>,
    );
    expect(later()).toBeGreaterThan(PARAGRAPHS / 2);
  });

  test('by a reload or by Back has all of it at once: its reader may have been anywhere', () => {
    opened('/yours/ferry/');
    expect(document.querySelectorAll('#text p')).toHaveLength(PARAGRAPHS);
    expect(later()).toBe(0);
  });

  test('and left again leaves nothing undone', async () => {
    const { go, unmount } = opened('/yours/new/', '/yours/ferry/');
    await go();
    const paragraphs = [...document.querySelectorAll('#text p')];
    unmount();
    expect(paragraphs.filter((each) => each.hasAttribute('data-later'))).toEqual([]);
  });
});
