/*
 * Journeys that run in Chromium, Firefox and WebKit: a file beside this one with
 *
 *     inEngines('a quotation opens', async (reader) => {
 *       await reader.open(ARTICLE);
 *       await reader.click('#text a[data-quote=beautiful]');
 *       await expect.poll(reader.path).toBe(`${ARTICLE}/quotes/beautiful/`);
 *     });
 *
 * is a test for each engine of this machine. The reader has a mouse, keys and a clipboard that are the engine's own
 * (`reader.ts`), and for all else `reader.run`, which runs in the page. A journey says what all engines must do and never
 * asks which one it is in. An engine starts once for a file, in about two seconds: journeys that belong together stand in one.
 */
import { inject, test } from 'vitest';
import { readerNumber } from '../readers.ts';
import { installedEngines } from './installed-engines.ts';
import { readerOf, type Reader } from './reader.ts';

const running = installedEngines().map(({ name, start }) => ({
  name,
  test: test
    .extend('staged', { scope: 'file' }, () => ({
      site: inject('site'),
      chromium: inject('browsers')[readerNumber()] ?? '',
    }))
    .extend('browser', { scope: 'file' }, async ({ staged }, { onCleanup }) => {
      const browser = await start(staged);
      onCleanup(async () => browser.close());
      return browser;
    }),
}));

/** Gives another reader, who has kept nothing; the first may be gone then, for WebKit has one at a time. */
type Somebody = () => Promise<Reader>;

type Journey = (reader: Reader, somebody: Somebody) => Promise<void>;

/**
 * A journey, in each engine that is installed; whatever a page's console says fails it, in those that let it be heard, except
 * what is `expected`.
 */
export function inEngines(title: string, journey: Journey, expected: RegExp | null = null): void {
  walked(title, journey, expected, []);
}

/** The same for what journeys in Chromium alone look at more closely: there it is passed over here. */
export function inOtherEngines(title: string, journey: Journey, expected: RegExp | null = null): void {
  walked(title, journey, expected, ['Chromium']);
}

function walked(title: string, journey: Journey, expected: RegExp | null, without: readonly string[]): void {
  for (const { name, test } of running)
    test(`${title}, in ${name}`, { skip: without.includes(name) }, async ({ browser }) => {
      const first = await browser.open();
      const tabs = [first];
      const somebody = async () => {
        const tab = await browser.open();
        tabs.push(tab);
        return readerOf(tab);
      };
      try {
        await journey(readerOf(first), somebody);
        const said = tabs.flatMap((tab) => tab.said()).filter((line) => !expected?.test(line));
        if (said.length > 0) throw new Error(`The console said:\n${said.join('\n')}`);
      } finally {
        for (const tab of tabs) await tab.close();
      }
    });
}
