import { render, screen } from '@testing-library/react';
import { MemoryRouter } from 'react-router-dom';
import { describe, expect, test } from 'vitest';
import { voicesOf } from '../../src/article/voices.ts';
import milano from '../../src/content/alyssa-milano-on-metoo/article.ts';
import { Voices } from '../../src/reader/voices.tsx';
import { harbour } from '../fixtures/library/harbour.ts';

function show(article: typeof milano, query = '') {
  render(
    <MemoryRouter initialEntries={[`/${query}`]}>
      <Voices article={article} />
    </MemoryRouter>,
  );
}

describe('one voice alone', () => {
  test('is offered for each of several voices', () => {
    show(harbour);
    expect(voicesOf(harbour).length).toBeGreaterThan(1);
    expect(screen.getAllByRole('link', { name: 'This voice alone' })).toHaveLength(voicesOf(harbour).length);
  });

  test('is not offered where there is but one', () => {
    show(milano);
    expect(screen.queryByRole('link', { name: 'This voice alone' })).toBeNull();
  });

  test('leads back from where an address asked for it, and the rest of the view stays', () => {
    show(milano, '?voice=alyssa-milano&order=told');
    expect(screen.getByRole('link', { name: 'Show all the text' })).toHaveAttribute('href', '?order=told');
  });
});
