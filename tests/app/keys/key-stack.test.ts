// @vitest-environment jsdom
import { describe, expect, test } from 'vitest';
import { keyStack } from '../../../src/app/keys/key-stack.ts';
import type { KeyBinding, KeyLayer } from '../../../src/ui/keys.ts';

/** A layer whose keys write their names into `heard`. */
function layer(name: string, keys: readonly string[], heard: string[], rest: Partial<KeyLayer> = {}) {
  const bindings = keys.map((key): KeyBinding => ({
    key,
    label: `${name} ${key}`,
    run: () => void heard.push(name),
  }));
  return { height: 'page', bindings: () => bindings, within: () => null, ...rest } satisfies KeyLayer;
}

describe('invariant 12, one owner of the keyboard', () => {
  test('the topmost layer answers, and it alone', () => {
    const heard: string[] = [];
    const stack = keyStack();
    stack.add(layer('below', ['Escape'], heard));
    stack.add(layer('top', ['Escape'], heard));
    expect(stack.answer('Escape', null)).toBe(true);
    expect(heard).toEqual(['top']);
  });

  test('what stands above the page answers before it, though the page’s layer came later', () => {
    const heard: string[] = [];
    const stack = keyStack();
    stack.add(layer('notice', ['Escape'], heard, { height: 'above' }));
    stack.add(layer('panel', ['Escape'], heard));
    stack.answer('Escape', null);
    expect(heard).toEqual(['notice']);
  });

  test('a layer that is gone answers no more, and the one below does', () => {
    const heard: string[] = [];
    const stack = keyStack();
    stack.add(layer('below', ['Escape'], heard));
    stack.add(layer('top', ['Escape'], heard))();
    stack.answer('Escape', null);
    expect(heard).toEqual(['below']);
  });

  test('a key that no layer has is left to the browser', () => {
    const stack = keyStack();
    stack.add(layer('panel', ['Escape'], []));
    expect(stack.answer('ArrowLeft', null)).toBe(false);
  });

  test('a key that has nothing to do goes on to the layer below', () => {
    const heard: string[] = [];
    const stack = keyStack();
    stack.add(layer('below', ['ArrowLeft'], heard));
    stack.add({
      height: 'page',
      within: () => null,
      bindings: () => [{ key: 'ArrowLeft', label: 'At the first already', run: () => false }],
    });
    expect(stack.answer('ArrowLeft', null)).toBe(true);
    expect(heard).toEqual(['below']);
  });

  test('a layer that wants the focus answers only where it is', () => {
    const heard: string[] = [];
    const bar = document.createElement('div');
    const button = bar.appendChild(document.createElement('button'));
    const stack = keyStack();
    stack.add(layer('bar', ['Home'], heard, { within: () => bar }));
    expect(stack.answer('Home', document.body)).toBe(false);
    expect(stack.answer('Home', button)).toBe(true);
  });

  test('every key is listed with what it does, the topmost first', () => {
    const stack = keyStack();
    stack.add(layer('panel', ['Escape'], []));
    stack.add(layer('bar', ['Tab', 'Escape'], [], { height: 'above' }));
    expect(stack.all().map(({ label }) => label)).toEqual(['bar Tab', 'bar Escape', 'panel Escape']);
  });
});
