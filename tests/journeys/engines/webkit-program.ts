import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { Builder, Capabilities, type WebDriver } from 'selenium-webdriver';

/** Debian's packages webkit2gtk-driver and xvfb. */
const DRIVER = '/usr/bin/WebKitWebDriver';
const DISPLAY = '/usr/bin/Xvfb';
const LIBRARIES = ['/usr/lib/x86_64-linux-gnu', '/usr/lib/aarch64-linux-gnu', '/usr/lib'];

/** WebKit's smallest browser, which comes with its driver; null where one of the three programs is missing. */
export function miniBrowser(): string | null {
  const folders = LIBRARIES.filter((folder) => existsSync(folder)).flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.startsWith('webkit2gtk-4'))
      .map((name) => join(folder, name, 'MiniBrowser')),
  );
  return [DRIVER, DISPLAY].every((path) => existsSync(path))
    ? (folders.find((path) => existsSync(path)) ?? null)
    : null;
}

/** Starts the driver on a display of its own, which therefore has a clipboard of its own, and a browser in it. */
export async function startWebKit(binary: string): Promise<{ driver: WebDriver; stop: () => Promise<void> }> {
  const display = spawn(DISPLAY, ['-displayfd', '3', '-screen', '0', '1600x1200x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  const port = await freePort();
  const service = spawn(DRIVER, ['-p', String(port)], {
    env: { ...process.env, DISPLAY: `:${await displayNumber(display)}`, GDK_BACKEND: 'x11' },
    stdio: 'ignore',
  });
  const kill = () => [service, display].forEach((each) => each.kill());
  process.once('exit', kill);
  const driver = await session(`http://127.0.0.1:${port}`, binary);
  return {
    driver,
    stop: async () => {
      await driver.quit();
      process.removeListener('exit', kill);
      kill();
    },
  };
}

async function session(address: string, binary: string): Promise<WebDriver> {
  await answering(address);
  const options = { binary, args: ['--automation'] };
  return new Builder()
    .usingServer(address)
    .withCapabilities(new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': options }))
    .build();
}

/** The display writes the number that it found free, and a line's end. */
async function displayNumber({ stdio }: ChildProcess): Promise<number> {
  const pipe = stdio[3];
  if (!pipe) throw new Error('The display has no pipe to say its number through');
  return new Promise((resolve) => pipe.once('data', (data) => resolve(Number(String(data)))));
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

const TRIES = 100;

async function answering(address: string): Promise<void> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const answers = await fetch(`${address}/status`).then(
      () => true,
      () => false,
    );
    if (answers) return;
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  throw new Error(`${DRIVER} does not answer`);
}
