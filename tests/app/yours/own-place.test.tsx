import { act, render, screen } from '@testing-library/react';
import { startTransition, use, useEffect, useLayoutEffect } from 'react';
import { createMemoryRouter, Link, RouterProvider } from 'react-router-dom';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import type { Article } from '../../../src/article/article.ts';
import { Ahead, BeginsAtTop, type AheadOfOpening } from '../../../src/app/yours/ahead.ts';
import { OwnPlace, parts } from '../../../src/app/yours/own-place.tsx';
import { unfoundArticle } from '../../../src/finding/worker/find-in-article.ts';
import { stored } from '../../finding/stored/ferry-stored.ts';

const articleAt = (slug: string): Article => unfoundArticle({ shelf: 'device', slug }, stored).article;
const ferry = articleAt('ferry');
const other = articleAt('other');

/** What the pages did, in turn. */
const seen: string[] = [];
let ahead: AheadOfOpening;
const take = (given: AheadOfOpening) => {
  ahead = given;
};

function New() {
  const given = use(Ahead);
  const { set } = given;
  useLayoutEffect(() => take(given), [given]);
  useEffect(() => {
    seen.push('new');
    set(null);
  }, [set]);
  return <h1>New</h1>;
}

function Page({ loaded }: { loaded: Article }) {
  const begins = use(BeginsAtTop);
  useLayoutEffect(() => {
    const isThere = document.getElementById('text') !== null;
    seen.push(`${loaded.ref.slug} ${isThere ? 'in its place' : 'nowhere'}${begins ? ', at its top' : ''}`);
  }, [loaded.ref.slug, begins]);
  return (
    <div id="text">
      <h1>{loaded.ref.slug}</h1>
      <Link to="/yours/other/">other</Link>
    </div>
  );
}

function opened() {
  const router = createMemoryRouter(
    [
      { path: '/yours/new/', Component: OwnPlace },
      {
        path: '/yours/:slug/',
        loader: ({ params }) => (params['slug'] === 'ferry' ? ferry : other),
        Component: OwnPlace,
      },
    ],
    { initialEntries: ['/yours/new/'] },
  );
  render(<RouterProvider router={router} />);
  return router;
}

const headings = () => screen.queryAllByRole('heading').map(({ textContent }) => textContent);
/** Has a page made, and waits until it is: it is made when there is nothing else to do. */
const make = async (article: Article) => act(async () => ahead.set(article));
const show = async (article: Article) => act(async () => ahead.show(article.ref));

const before = { ...parts };
beforeEach(() => {
  seen.length = 0;
  Object.assign(parts, { New, Article: Page });
  vi.stubGlobal('scrollTo', vi.fn());
});
afterEach(() => {
  Object.assign(parts, before);
  vi.unstubAllGlobals();
});

describe('an article that is likely to be opened', () => {
  test('is in no document before it is, and does nothing there', async () => {
    opened();
    await make(ferry);
    expect(headings()).toEqual(['New']);
    expect(document.getElementById('text')).toBeNull();
    expect(seen).toEqual(['new']);
  });

  test('is shown at its top, in place of what was there, and stays the same when its address follows', async () => {
    const router = opened();
    await make(ferry);
    await show(ferry);
    expect(headings()).toEqual(['ferry']);
    const text = document.getElementById('text');
    expect(text?.closest('[data-no-address]')).not.toBeNull();
    await act(async () => router.navigate('/yours/ferry/'));
    expect(headings()).toEqual(['ferry']);
    expect(document.getElementById('text')).toBe(text);
    expect(text?.closest('[data-no-address]')).toBeNull();
    expect(seen).toEqual(['new', 'ferry in its place, at its top']);
  });

  test('is shown by its address alone, too', async () => {
    const router = opened();
    await make(ferry);
    await act(async () => router.navigate('/yours/ferry/'));
    expect(headings()).toEqual(['ferry']);
    expect(seen).toEqual(['new', 'ferry in its place, at its top']);
  });

  test('is not shown in place of another', async () => {
    const router = opened();
    await make(ferry);
    await show(other);
    expect(headings()).toEqual(['New']);
    await act(async () => router.navigate('/yours/other/'));
    expect(headings()).toEqual(['other']);
    expect(seen).toEqual(['new', 'other in its place']);
  });

  test('and is let go of leaves the page as it is', async () => {
    opened();
    await make(ferry);
    await act(async () => {
      // Whoever lets go of it does not hold the page up: what is shown meanwhile is not for long.
      startTransition(() => ahead.set(null));
      await ahead.show(ferry.ref);
    });
    expect(headings()).toEqual(['New']);
    await make(other);
    expect(headings()).toEqual(['New']);
  });

  test('and was left by Back is not there any more; a new one can be brought', async () => {
    const router = opened();
    await make(ferry);
    await show(ferry);
    await act(async () => router.navigate('/yours/ferry/'));
    await act(async () => router.navigate(-1));
    expect(headings()).toEqual(['New']);
    expect(document.getElementById('text')).toBeNull();
    await make(other);
    await show(other);
    await act(async () => router.navigate('/yours/other/'));
    expect(headings()).toEqual(['other']);
  });
});

test('an article that follows another has a page of its own', async () => {
  const router = opened();
  await make(ferry);
  await act(async () => router.navigate('/yours/ferry/'));
  await act(async () => router.navigate('/yours/other/'));
  expect(headings()).toEqual(['other']);
  expect(seen.at(-1)).toBe('other in its place');
});
