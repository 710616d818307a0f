import { act, render } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LongText } from '../../src/reader/long-text.tsx';
import { articleOfParagraphs } from './long-articles.ts';

const article = articleOfParagraphs(200);
const paragraphs = () => document.querySelectorAll('#text p').length;

beforeEach(() => {
  vi.useFakeTimers({
    toFake: ['setTimeout', 'clearTimeout', 'requestAnimationFrame', 'cancelAnimationFrame'],
  });
});
afterEach(() => {
  vi.useRealTimers();
});

test('a long text begins with the page, or when what stands around it has been painted', () => {
  const { unmount } = render(<LongText article={article} open={null} base="" />);
  expect(paragraphs()).toBeGreaterThan(0);
  unmount();
  render(<LongText article={article} open={null} base="" isLater />);
  expect(paragraphs()).toBe(0);
  act(() => void vi.runAllTimers());
  expect(paragraphs()).toBe(200);
});

test('one that is left before it begins does not begin', () => {
  const { unmount, container } = render(<LongText article={article} open={null} base="" isLater />);
  const text = container.querySelector('#text');
  unmount();
  vi.runAllTimers();
  expect(text?.childElementCount).toBe(0);
});

test('and with other marks it is replaced where it stands', () => {
  const { rerender } = render(<LongText article={article} open={null} base="" isLater />);
  act(() => void vi.runAllTimers());
  const [first] = document.querySelectorAll('#text section');
  rerender(<LongText article={articleOfParagraphs(200)} open={null} base="" isLater />);
  expect(paragraphs()).toBe(200);
  act(() => void vi.runAllTimers());
  expect(document.querySelector('#text section')).toBe(first);
});
