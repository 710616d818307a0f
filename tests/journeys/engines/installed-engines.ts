import { existsSync } from 'node:fs';
import { chromium, firefox } from 'playwright-core';
import { inject } from 'vitest';
import { readerNumber } from '../readers.ts';
import type { Browser, Engine } from './engine.ts';
import { playwrightTab } from './playwright-tab.ts';
import { webdriverTab } from './webdriver-tab.ts';
import { miniBrowser, startWebKit } from './webkit-program.ts';

/** Debian's package firefox-esr, or another Firefox that is named. Playwright speaks to it as it is, by WebDriver BiDi. */
export const firefoxPath = (env: NodeJS.ProcessEnv = process.env) =>
  [env['FIREFOX_PATH'], '/usr/bin/firefox-esr'].find((path) => path && existsSync(path)) ?? null;

/**
 * The engines of this machine. With `ENGINES=all` in the environment a missing one is a failure, else journeys run in
 * those that are there; Chromium always is.
 * @throws Error that names what is missing and must not be.
 */
export function installedEngines(env: NodeJS.ProcessEnv = process.env): Engine[] {
  const [fox, mini] = [firefoxPath(env), miniBrowser()];
  const missing = [...(fox ? [] : ['Firefox']), ...(mini ? [] : ['WebKit'])];
  if (env['ENGINES'] === 'all' && missing.length > 0)
    throw new Error(
      `Not installed: ${missing.join(' and ')}. ENGINES=all asks for firefox-esr, webkit2gtk-driver and xvfb.`,
    );
  return [
    { name: 'Chromium', start: startChromium },
    ...(fox ? [{ name: 'Firefox', start: async () => startFirefox(fox) } as const] : []),
    ...(mini ? [{ name: 'WebKit', start: async (site: string) => startMini(mini, site) } as const] : []),
  ];
}

/** The browser of the other journeys that run in this worker, too. */
async function startChromium(): Promise<Browser> {
  const browser = await chromium.connect(inject('browsers')[readerNumber()] ?? '');
  return {
    open: async () => playwrightTab(await browser.newContext({ reducedMotion: 'reduce' })),
    close: async () => browser.close(),
  };
}

async function startFirefox(executablePath: string): Promise<Browser> {
  const browser = await firefox.launch({
    channel: 'moz-firefox',
    executablePath,
    firefoxUserPrefs: { 'ui.prefersReducedMotion': 1 },
  });
  return { open: async () => playwrightTab(await browser.newContext()), close: async () => browser.close() };
}

/** One session is one reader: what they kept is cleared before the next. */
async function startMini(binary: string, site: string): Promise<Browser> {
  const { driver, stop } = await startWebKit(binary);
  const tab = webdriverTab(driver);
  return {
    open: async () => {
      await tab.goTo(site);
      await tab.run(() => localStorage.clear(), null);
      return tab;
    },
    close: stop,
  };
}
