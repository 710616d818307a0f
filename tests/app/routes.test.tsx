import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { describe, expect, test } from 'vitest';
import { renderRoute } from './render-route.tsx';

const ARTICLE = '/articles/alyssa-milano-on-metoo';
const panel = () => screen.getByRole('complementary', { name: 'About the quotes' });

describe('invariant 9, one table of routes', () => {
  test.each([
    ['/', 'Who said it, and how the article knows'],
    [ARTICLE, 'Alyssa Milano on the courage other women gave her'],
    ['/articles/nobody', 'There is no such article'],
    ['/nothing', 'There is no such page'],
  ])('%s has the heading %j', async (path, heading) => {
    await renderRoute(path);
    expect(screen.getByRole('heading', { level: 1 })).toHaveTextContent(heading);
  });

  test.each([
    ['quotes', 'Quotes'],
    ['quotes/beautiful', 'Alyssa Milano'],
    ['people', 'People'],
    ['people/dave-bugliari', 'Dave Bugliari'],
    ['timeline', 'Timeline'],
    ['sections/on-the-view', 'Quotes'],
  ])('%s shows %j beside the text', async (path, heading) => {
    await renderRoute(`${ARTICLE}/${path}`);
    expect(within(panel()).getAllByRole('heading', { level: 2 })[0]).toHaveTextContent(heading);
    expect(document.querySelectorAll('#text p')).toHaveLength(8);
  });
});

describe('an unknown quotation', () => {
  test('says what was asked and what is nearest, and the article is readable', async () => {
    await renderRoute(`${ARTICLE}/quotes/beautifull`);
    const shown = within(panel());
    expect(shown.getByRole('heading', { name: 'There is no such quote' })).toBeVisible();
    expect(shown.getByText(/No quote of this article is called “beautifull”/u)).toBeVisible();
    const [first] = shown.getAllByRole('link', { name: /“/u });
    expect(first).toHaveAttribute('href', `${ARTICLE}/quotes/beautiful/`);
    expect(document.querySelectorAll('#text p')).toHaveLength(8);
  });

  test('of great length is cut, and its markup is text', async () => {
    await renderRoute(`${ARTICLE}/quotes/${encodeURIComponent(`<b>${'x'.repeat(3000)}`)}`);
    const says = within(panel()).getByText(/^No quote of this article/u);
    expect(says.textContent.length).toBeLessThan(300);
    expect(says.querySelector('b')).toBeNull();
  });

  test('names the nearest with their speakers; reported speech in no marks', async () => {
    await renderRoute(`${ARTICLE}/quotes/claimed-assaul`);
    const link = panel().querySelector(`a[href="${ARTICLE}/quotes/claimed-assault/"]`);
    expect(link?.textContent).toMatch(/^Claimed by Alyssa Milano, as the article reports it: she was was/u);
  });

  test('is left by a link, without a reload', async () => {
    const router = await renderRoute(`${ARTICLE}/quotes/beautifull`);
    await userEvent.click(within(panel()).getByRole('link', { name: /^Alyssa Milano: “beautiful”$/u }));
    await waitFor(() => expect(router.state.location.pathname).toBe(`${ARTICLE}/quotes/beautiful/`));
    await waitFor(() => expect(within(panel()).queryByText('There is no such quote')).toBeNull());
  });
});

test('an unknown event has its nearest named under their reserve', async () => {
  await renderRoute(`${ARTICLE}/timeline/accusation`);
  const link = panel().querySelector(`a[href="${ARTICLE}/timeline/accusations/"]`);
  expect(link).toHaveTextContent(/^Alleged: Harvey/u);
});

describe('the quote panel', () => {
  test('names the speaker, the words, the form, the occasion, the time and how it is known', async () => {
    await renderRoute(`${ARTICLE}/quotes/on-the-view`);
    const shown = within(panel());
    expect(shown.getByRole('heading', { name: 'Alyssa Milano' })).toBeVisible();
    expect(panel().querySelector('blockquote')).toHaveTextContent(/^"The beautiful thing/u);
    expect(shown.getByRole('heading', { name: 'How the article attributes it' })).toBeVisible();
    expect(shown.getAllByRole('listitem').length).toBeGreaterThan(2);
    expect(shown.getByText('The article does not say')).toBeVisible();
    expect(shown.getByTitle('The article prints “who” twice.')).toHaveTextContent('[sic]');
  });

  test('links each of the article’s words to their place', async () => {
    await renderRoute(`${ARTICLE}/quotes/on-the-view`);
    for (const link of panel().querySelectorAll<HTMLAnchorElement>('ol a'))
      expect(document.getElementById(link.hash.slice(1)), link.hash).not.toBeNull();
  });

  test('shows lineage from either end', async () => {
    await renderRoute(`${ARTICLE}/quotes/beautiful`);
    const shown = within(panel()).getByRole('heading', { name: 'The same words elsewhere' }).parentElement;
    expect(shown).toHaveTextContent(/The same words stand in Alyssa Milano: “The beautiful thing/u);
  });

  test('keeps “claimed” on what was claimed', async () => {
    await renderRoute(`${ARTICLE}/quotes/claimed-assault`);
    expect(within(panel()).getByText('claimed', { exact: true })).toBeVisible();
  });

  test('says when the article gives neither occasion nor time', async () => {
    await renderRoute(`${ARTICLE}/quotes/without-activism`);
    expect(within(panel()).getAllByText('The article does not say')).toHaveLength(2);
  });

  test('goes to the next quotation, and at the first there is none before', async () => {
    await renderRoute(`${ARTICLE}/quotes/beautiful`);
    const around = within(screen.getByRole('navigation', { name: 'Quotes before and after' }));
    expect(around.queryByRole('link', { name: /Previous/u })).toBeNull();
    expect(around.getByRole('link', { name: /Next/u })).toHaveAttribute(
      'href',
      `${ARTICLE}/quotes/claimed-assault/`,
    );
  });
});

test('the list has every quotation, and each says who and in what form', async () => {
  await renderRoute(`${ARTICLE}/quotes`);
  const entries = within(panel()).getAllByRole('link', { name: /Alyssa Milano/u });
  expect(entries).toHaveLength(11);
});

describe('people', () => {
  test('an accused person’s card keeps the article’s wording, marked alleged', async () => {
    await renderRoute(`${ARTICLE}/people/harvey-weinstein`);
    const accusation = within(panel()).getByText(
      /^Has been accused of sexual harassment and misconduct by dozens of women/u,
    );
    expect(within(accusation).getByText('alleged')).toBeVisible();
    expect(panel()).toHaveTextContent('Mentioned, not quoted');
    expect(within(panel()).queryByRole('heading', { name: /What they said/u })).toBeNull();
  });

  test('each statement has the article’s words with it', async () => {
    await renderRoute(`${ARTICLE}/people/alyssa-milano`);
    const said = within(panel()).getByRole('heading', { name: 'What the article says' }).parentElement;
    for (const statement of within(said ?? document.body).getAllByRole('listitem'))
      expect(within(statement).getAllByRole('link').length).toBeGreaterThan(0);
  });

  test('no child is listed, and the unnamed stand in the article’s words without a page', async () => {
    await renderRoute(`${ARTICLE}/people`);
    expect(panel()).not.toHaveTextContent(/Milo\b|Elizabella/u);
    const unnamed = within(panel()).getByRole('region', { name: 'Not named' });
    expect(unnamed).toHaveTextContent('a "very visible" alleged abuser');
    for (const link of within(unnamed).getAllByRole('link'))
      expect(link.getAttribute('href')).toContain('#w');
  });
});
