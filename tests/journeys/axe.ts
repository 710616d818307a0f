import axe from 'axe-core';
import type { Page } from 'playwright-core';

declare global {
  interface Window {
    axe?: typeof axe;
  }
}

/** Where axe looks, and which of its rules it asks, by their tags; without them everywhere, and all. */
interface Scope {
  readonly within?: string;
  readonly tags?: readonly string[];
}

/** Contrast is asked for at 7:1, which holds where 4.5:1 does not need to be looked for by itself. */
const RULES = { 'color-contrast': { enabled: false }, 'color-contrast-enhanced': { enabled: true } };

/**
 * What axe finds wrong on a page, a line for each rule. Its half a megabyte goes into the page once, not for each look:
 * reading it in takes a third of the time.
 */
export async function violations(page: Page, { within, tags }: Scope = {}): Promise<string[]> {
  if (!(await page.evaluate(() => window.axe !== undefined))) await page.evaluate(axe.source);
  return page.evaluate(
    async ([within, tags, rules]) => {
      const found = await window.axe?.run(within ?? document, {
        resultTypes: ['violations'],
        rules,
        ...(tags ? { runOnly: [...tags] } : {}),
      });
      if (!found) throw new Error('axe is not in the page');
      return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
    },
    [within, tags, RULES] as const,
  );
}
