import { fireEvent, render, screen } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { Keyboard } from '../../../src/app/keys/keyboard.tsx';
import { useKeys } from '../../../src/ui/keys.ts';

function Listening({ heard }: { heard: string[] }) {
  const hear = (key: string) => ({ key, label: key, run: () => void heard.push(key) });
  useKeys(['Escape', 'ArrowRight', 'Home', '?', 'j'].map(hear));
  return null;
}

/** A page whose keys are heard, with `what` in it. */
function page(what: React.ReactNode = null): string[] {
  const heard: string[] = [];
  render(
    <Keyboard>
      {what}
      <Listening heard={heard} />
    </Keyboard>,
  );
  return heard;
}

const all = (target: Element) => {
  for (const key of ['Escape', 'ArrowRight', 'Home', 'j']) fireEvent.keyDown(target, { key });
};

describe('the keyboard', () => {
  test('is answered, and the browser told so', () => {
    const heard = page();
    expect(fireEvent.keyDown(document.body, { key: 'Escape' }), 'not prevented').toBe(false);
    expect(fireEvent.keyDown(document.body, { key: 'Tab' })).toBe(true);
    expect(heard).toEqual(['Escape']);
  });

  test('is not answered once what listens has gone', () => {
    const heard: string[] = [];
    const { rerender } = render(
      <Keyboard>
        <Listening heard={heard} />
      </Keyboard>,
    );
    rerender(<Keyboard>{null}</Keyboard>);
    all(document.body);
    expect(heard).toEqual([]);
  });

  test.each([
    ['a line', <input key="line" data-testid="field" />],
    ['a search', <input key="search" type="search" data-testid="field" />],
    ['a field of many lines', <textarea key="many" data-testid="field" />],
    ['a choice from a list', <select key="list" aria-label="list" data-testid="field" />],
  ])('%s that is being typed in has every key', (_, field) => {
    const heard = page(field);
    all(screen.getByTestId('field'));
    expect(heard).toEqual([]);
  });

  test.each([
    ['a field that is only read', <textarea key="read" readOnly data-testid="field" />],
    ['a radio button', <input key="radio" type="radio" data-testid="field" />],
    ['a slider', <input key="slider" type="range" data-testid="field" />],
    ['a widget', <div key="menu" role="menu" data-testid="field" />],
  ])('%s has all but Escape', (_, field) => {
    const heard = page(field);
    all(screen.getByTestId('field'));
    expect(heard).toEqual(['Escape']);
  });

  test('a button or a checkbox has none', () => {
    const heard = page(<input type="checkbox" data-testid="field" />);
    all(screen.getByTestId('field'));
    expect(heard).toHaveLength(4);
  });

  test.each(['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])('%s makes it another’s', (modifier) => {
    const heard = page();
    fireEvent.keyDown(document.body, { key: 'ArrowRight', [modifier]: true });
    expect(heard).toEqual([]);
  });

  test('Shift makes a character: that is answered', () => {
    const heard = page();
    fireEvent.keyDown(document.body, { key: '?', shiftKey: true });
    expect(heard).toEqual(['?']);
  });

  test('while letters are being composed they are nobody else’s', () => {
    const heard = page();
    fireEvent.keyDown(document.body, { key: 'j', isComposing: true });
    expect(heard).toEqual([]);
  });

  test('a dialog of the browser’s has every key: it closes by itself', () => {
    const heard = page(<dialog open data-testid="field" />);
    all(screen.getByTestId('field'));
    all(document.body);
    expect(heard).toEqual([]);
  });

  test('what somebody has answered is answered', () => {
    const heard = page(
      <button type="button" onKeyDown={(event) => event.preventDefault()} data-testid="field">
        Its own
      </button>,
    );
    all(screen.getByTestId('field'));
    expect(heard).toEqual([]);
  });
});

test('no part of the app but its owner listens for keys, and a field that is typed in for its own', async () => {
  const { readFileSync, readdirSync } = await import('node:fs');
  const sources = readdirSync('src', { recursive: true, encoding: 'utf8' }).filter((file) =>
    /\.tsx?$/u.test(file),
  );
  const listening = sources.filter((file) =>
    /keydown|keyup|onKey[DU]/u.test(readFileSync(`src/${file}`, 'utf8')),
  );
  // `visit.ts` answers no key: before the app is there, it hears that the reader has moved. The search is a page without the app.
  expect(listening.toSorted()).toEqual([
    'app/faces/visit.ts',
    'app/keys/keyboard.tsx',
    'find/find-bar.tsx',
    'search/page/arrows.ts',
  ]);
});
