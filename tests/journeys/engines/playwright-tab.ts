import type { BrowserContext, Page } from 'playwright-core';
import type { Tab } from './engine.ts';

/** Firefox tells of every address that it did not guess the encoding of, and the like: what it does not hold against the page. */
const HARMLESS = /^(debug|info|log)$/u;

/** A tab of Chromium or Firefox. */
export async function playwrightTab(context: BrowserContext): Promise<Tab> {
  const said: string[] = [];
  context.on('console', (message) => {
    if (!HARMLESS.test(message.type())) said.push(`${message.type()}: ${message.text()}`);
  });
  context.on('weberror', (error) => said.push(String(error.error())));
  const page: Page = await context.newPage();
  return {
    goTo: async (address) => void (await page.goto(address)),
    back: async () => void (await page.goBack()),
    forward: async () => void (await page.goForward()),
    reload: async () => void (await page.reload()),
    run: async (f, given) => page.evaluate(`(${String(f)})(${JSON.stringify(given) ?? ''})`),
    add: async (script) => page.evaluate(script),
    clickAt: async (x, y) => page.mouse.click(x, y),
    press: async (keys) => page.keyboard.press(keys),
    resize: async (window) => page.setViewportSize(window),
    said: () => said,
    close: async () => context.close(),
  };
}
