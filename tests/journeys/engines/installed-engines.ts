import { existsSync } from 'node:fs';
import { chromium, firefox } from 'playwright-core';
import type { Browser, Engine, Staged } from './engine.ts';
import { playwrightTab } from './playwright-tab.ts';
import { webdriverTab } from './webdriver-tab.ts';
import { miniBrowser, startWebKit } from './webkit-program.ts';

/** Debian's package firefox-esr, or another Firefox that is named. Playwright speaks to it as it is, by WebDriver BiDi. */
const firefoxPath = (env: NodeJS.ProcessEnv = process.env) =>
  [env['FIREFOX_PATH'], '/usr/bin/firefox-esr'].find((path) => path && existsSync(path)) ?? null;

/**
 * The engines of this machine: journeys run in those that are there, and Chromium always is.
 */
export function installedEngines(env: NodeJS.ProcessEnv = process.env): Engine[] {
  const [fox, mini] = [firefoxPath(env), miniBrowser()];
  return [
    { name: 'Chromium', start: startChromium },
    ...(fox ? [{ name: 'Firefox', start: async () => startFirefox(fox) } as const] : []),
    ...(mini ? [{ name: 'WebKit', start: async (staged: Staged) => startMini(mini, staged) } as const] : []),
  ];
}

/**
 * Says which engines are not here, or null.
 * @throws Error instead with `ENGINES=all` in the environment, which asks for each.
 */
export function missingEngines(env: NodeJS.ProcessEnv = process.env): string | null {
  const installed = new Set(installedEngines(env).map(({ name }) => name));
  const missing = (['Firefox', 'WebKit'] as const).filter((name) => !installed.has(name));
  if (missing.length === 0) return null;
  const says = `Not installed, so no journey runs in it: ${missing.join(', ')}. Debian has firefox-esr, webkit2gtk-driver and xvfb.`;
  if (env['ENGINES'] === 'all') throw new Error(says);
  return says;
}

/** The browser of the other journeys that run in this worker, too. Without a window it does not let a press copy by itself. */
async function startChromium({ chromium: address }: Staged): Promise<Browser> {
  const browser = await chromium.connect(address);
  return {
    open: async () =>
      playwrightTab(await browser.newContext({ reducedMotion: 'reduce', permissions: ['clipboard-write'] })),
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
async function startMini(binary: string, { site }: Staged): Promise<Browser> {
  const { driver, stop } = await startWebKit(binary);
  const tab = webdriverTab(driver);
  return {
    open: async () => {
      await tab.goTo(site);
      await tab.run(forgetAll, null);
      return tab;
    },
    close: stop,
  };
}

/** Runs in the page. */
async function forgetAll(): Promise<void> {
  localStorage.clear();
  for (const { name } of await indexedDB.databases()) if (name) indexedDB.deleteDatabase(name);
}
