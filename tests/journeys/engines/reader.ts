import { expect, inject } from 'vitest';
import axe from 'axe-core';
import { ARTICLE, DESKTOP } from '../journey.ts';
import type { Tab, Window } from './engine.ts';
import { pointOf } from './point-of.ts';

/** A reader in one engine. What is asked of the page is asked until it is so, for a page may be on its way. */
export interface Reader extends Pick<Tab, 'run' | 'press' | 'back' | 'forward' | 'resize'> {
  /** Goes to a path of the built site, or to a whole address, in a window of that size, and waits until the app has taken the page over. */
  readonly open: (path: string, window?: Window) => Promise<void>;
  readonly reload: () => Promise<void>;
  /** Clicks what matches a selector and, if `name` is given, bears it or says it; scrolled to where nothing covers it. */
  readonly click: (selector: string, name?: string) => Promise<void>;
  /** The path and query and fragment that the address bar shows. */
  readonly path: () => Promise<string>;
  /** The text of the first that matches; empty while nothing does. */
  readonly textOf: (selector: string) => Promise<string>;
  /** Pastes the clipboard's plain text and HTML on a page with nothing else on it, and leaves the reader there. */
  readonly pasted: () => Promise<{ plain: string; html: string }>;
  /** What axe finds wrong, a line for each rule. */
  readonly violations: (within?: string) => Promise<string[]>;
}

export function readerOf(tab: Tab): Reader {
  const { run, press, back, forward, resize } = tab;
  return {
    run,
    press,
    back,
    forward,
    resize,
    open: async (path, window = DESKTOP) => {
      await tab.resize(window);
      await tab.goTo(new URL(path, inject('site')).href);
      await started(tab);
    },
    reload: async () => {
      await tab.reload();
      await started(tab);
    },
    click: async (selector, name = '') => clicked(tab, selector, name),
    path: async () => tab.run(() => location.pathname + location.search + location.hash, null),
    textOf: async (selector) =>
      tab.run((selector) => document.querySelector(selector)?.textContent ?? '', selector),
    pasted: async () => ({ plain: await pastedInto(tab, 'textarea'), html: await pastedInto(tab, 'div') }),
    violations: async (within) => violations(tab, within),
  };
}

/** React has marked the page's elements, and its effects have had their turn. */
async function started(tab: Tab): Promise<void> {
  const isStarted = () => {
    const name = document.querySelector('header a');
    return name !== null && Object.keys(name).some((key) => key.startsWith('__reactProps'));
  };
  await expect.poll(async () => tab.run(isStarted, null), { timeout: 15_000 }).toBe(true);
  await tab.run(
    () => new Promise<void>((resolve) => requestAnimationFrame(() => setTimeout(resolve, 50))),
    null,
  );
}

async function clicked(tab: Tab, selector: string, name: string): Promise<void> {
  const find = async () => tab.run(pointOf, { selector, name });
  await expect.poll(find, { timeout: 10_000, message: `${selector} ${name}` }).not.toBeNull();
  const point = await find();
  if (point) await tab.clickAt(point.x, point.y);
}

/** What Ctrl+V puts into a field, which no permission is asked for: the page is a card, which runs no script. */
async function pastedInto(tab: Tab, field: 'textarea' | 'div'): Promise<string> {
  await tab.goTo(`${inject('site')}${ARTICLE}/quotes/beautiful/card/`);
  await tab.run((field) => {
    const element = document.createElement(field);
    element.id = 'pasted';
    element.contentEditable = 'true';
    document.body.replaceChildren(element);
    element.focus();
  }, field);
  await tab.press('Control+v');
  const content = () => {
    const field = document.getElementById('pasted');
    return field instanceof HTMLTextAreaElement ? field.value : (field?.innerHTML ?? '');
  };
  await expect.poll(async () => tab.run(content, null), { message: 'nothing is pasted' }).not.toBe('');
  return tab.run(content, null);
}

async function violations(tab: Tab, within?: string): Promise<string[]> {
  if (!(await tab.run(() => 'axe' in window, null))) await tab.add(axe.source);
  return tab.run(async (within) => {
    const found = await window.axe?.run(within || document, { resultTypes: ['violations'] });
    if (!found) throw new Error('axe is not in the page');
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  }, within ?? '');
}
