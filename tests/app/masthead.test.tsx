import { render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { articleWith } from '../article/article-with.ts';
import { Masthead } from '../../src/app/article/masthead.tsx';
import type { Article } from '../../src/article/article.ts';
import { harbour } from '../fixtures/library/harbour.ts';
import { told } from '../fixtures/library/told.ts';

function says(article: Article): string {
  render(<Masthead article={article} />);
  return screen.getByRole('banner').textContent;
}

const from = (source: Partial<Article['source']>): Article =>
  articleWith(harbour, { source: { publisher: null, author: null, url: null, date: null, ...source } });

describe('what stands above an article', () => {
  test('counts the quotations in marks, and the voices', () => {
    expect(says(harbour)).toMatch(/4 quotes3 voices/u);
  });

  test('gives what is given, the date in plain words, and says what is not', () => {
    expect(says(harbour)).toContain('The Quay · October 2018 · Author not given');
  });

  test('says of an author that they wrote it', () => {
    expect(says(told)).toContain('by A. Writer · Publisher and date not given');
  });

  test('says nothing of silence where all is given', () => {
    const all = says(from({ publisher: 'The Quay', author: 'A. Writer', date: '2018-10' }));
    expect(all).toContain('The Quay · by A. Writer · October 2018');
    expect(all).not.toContain('not given');
  });

  test('lists all three where none is given', () => {
    expect(says(from({}))).toContain('Publisher, author, and date not given');
  });

  test('has a content note only where the article has one', () => {
    expect(says(articleWith(harbour, { contentNote: 'This article speaks of floods.' }))).toContain('floods');
  });
});
