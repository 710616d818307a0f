import { render, screen, within } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { describe, expect, test } from 'vitest';
import article from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { TimelinePanel } from '../../src/timeline/timeline-panel.tsx';

const event = (id: string) => article.events.find((each) => each.id === id) ?? null;

function show(options: { open?: string; query?: string; reading?: number } = {}) {
  const reading = options.reading === undefined ? null : (article.paragraphs[options.reading] ?? null);
  return render(
    <MemoryRouter initialEntries={[`/articles/${article.ref.slug}/timeline${options.query ?? ''}`]}>
      <TimelinePanel article={article} open={options.open ? event(options.open) : null} reading={reading} />
    </MemoryRouter>,
  );
}

const entries = () => screen.getAllByRole('listitem').flatMap((item) => within(item).queryAllByRole('link'));
const linkTo = (id: string) =>
  entries().find((link) => link.getAttribute('href')?.includes(`/timeline/${id}`));

describe('the timeline', () => {
  test('says why its two rulers are not one', () => {
    show();
    expect(screen.getByText(/gives no date of its own/u)).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Years before the article' })).toBeTruthy();
    expect(
      screen.getByRole('region', { name: 'Years before this: Alyssa Milano shared her own #MeToo story' }),
    ).toBeTruthy();
    expect(screen.getByRole('region', { name: 'On the calendar' })).toBeTruthy();
    expect(screen.getByRole('region', { name: 'Without a date' })).toBeTruthy();
  });

  test('claimed and alleged events carry their mark', () => {
    show();
    expect(linkTo('claimed-assault')?.textContent).toContain('claimed');
    expect(linkTo('accusations')?.textContent).toContain('alleged');
  });

  test('an event that the article states carries none', () => {
    show();
    expect(linkTo('the-movements')?.textContent).not.toMatch(/claimed|alleged/u);
  });

  test('told in the order of the text, there is one list and no ruler', () => {
    show({ query: '?order=told' });
    expect(screen.queryByRole('region', { name: 'On the calendar' })).toBeNull();
    const ids = entries().flatMap(
      (link) => /timeline\/([\w-]+)/u.exec(link.getAttribute('href') ?? '')?.[1] ?? [],
    );
    expect(ids).toEqual(article.events.map(({ id }) => id));
    const numbers = entries().flatMap(({ textContent }) => /^\d+/u.exec(textContent)?.[0] ?? []);
    expect(numbers, 'numbered in its own order').toEqual(article.events.map((_, index) => String(index + 1)));
  });

  test('an order that there is not is the usual one', () => {
    show({ query: '?order=sideways' });
    expect(screen.getByRole('region', { name: 'On the calendar' })).toBeTruthy();
  });

  test('a time that was worked out shows its working, with the words that give its terms', () => {
    show({ open: 'becoming-an-activist' });
    expect(screen.getByText(/46 − 15 = 31/u)).toBeTruthy();
    expect(screen.getByRole('link', { name: '46-year-old' })).toBeTruthy();
    expect(screen.getByRole('link', { name: '15 years old' })).toBeTruthy();
  });

  test('an open event is its heading, with its evidence linked', () => {
    show({ open: 'on-the-view' });
    expect(screen.getByRole('heading', { level: 2 }).textContent).toContain('‘The View’');
    expect(screen.getByRole('link', { name: /Speaking during an appearance/u })).toBeTruthy();
    expect(screen.getByText('The article does not say')).toBeTruthy();
  });

  test('what is being read is marked, and nothing else is', () => {
    show({ reading: 3 });
    expect(linkTo('on-the-view')?.getAttribute('aria-current')).toBe('location');
    expect(linkTo('the-movements')?.getAttribute('aria-current')).toBeNull();
  });
});
