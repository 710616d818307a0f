import { Key, type WebDriver } from 'selenium-webdriver';
import type { Tab, Window } from './engine.ts';

const KEYS: Readonly<Record<string, string>> = {
  Enter: Key.ENTER,
  Escape: Key.ESCAPE,
  Tab: Key.TAB,
  Shift: Key.SHIFT,
  Control: Key.CONTROL,
  ArrowLeft: Key.ARROW_LEFT,
  ArrowRight: Key.ARROW_RIGHT,
  ArrowUp: Key.ARROW_UP,
  ArrowDown: Key.ARROW_DOWN,
  Home: Key.HOME,
  End: Key.END,
  Space: Key.SPACE,
};

/** The one tab of a WebDriver session. The session's end is its browser's. */
export function webdriverTab(driver: WebDriver): Tab {
  return {
    goTo: async (address) => driver.get(address),
    back: async () => driver.navigate().back(),
    forward: async () => driver.navigate().forward(),
    reload: async () => driver.navigate().refresh(),
    run: async (f, given) => driver.executeScript(`return (${String(f)})(arguments[0])`, given),
    add: async (script) => driver.executeScript(script),
    clickAt: async (x, y) =>
      driver
        .actions()
        .move({ x: Math.round(x), y: Math.round(y), duration: 0 })
        .click()
        .perform(),
    press: async (keys) => pressed(driver, keys.split('+')),
    resize: async (window) => resized(driver, window),
    said: () => [],
    close: async () => Promise.resolve(),
  };
}

async function pressed(driver: WebDriver, names: readonly string[]): Promise<void> {
  const keys = names.map((name) => KEYS[name] ?? name);
  const actions = driver.actions();
  for (const key of keys) actions.keyDown(key);
  for (const key of keys.toReversed()) actions.keyUp(key);
  await actions.perform();
}

/** A window's own size counts its toolbar in: what that takes is seen when it has a size. */
async function resized(driver: WebDriver, { width, height }: Window): Promise<void> {
  const frame = async (rect: Window) =>
    driver
      .manage()
      .window()
      .setRect({ x: 0, y: 0, ...rect });
  await frame({ width, height });
  const shown = await driver.executeScript<number>('return innerHeight');
  await frame({ width, height: height + height - shown });
}
