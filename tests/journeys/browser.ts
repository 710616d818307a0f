import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { chromium, type BrowserServer } from 'playwright-core';

/** A browser's program file, and the environment that it needs to start. */
interface Program {
  readonly executablePath: string;
  readonly env: NodeJS.ProcessEnv;
}

/** Where Chromium and its relatives are installed on Linux, macOS and Windows. */
const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What the npm package @sparticuz/chromium has a program for. */
const HAS_BUNDLED = process.platform === 'linux' && process.arch === 'x64';

/**
 * Finds a Chromium for journeys: the one that `CHROMIUM_PATH` names, else the one in the npm package @sparticuz/chromium,
 * which starts on a bare Linux and, having no window to draw, walks in half the time of a whole one; else an installed one.
 * @throws Error where there is none.
 */
export async function journeysProgram(env: NodeJS.ProcessEnv = process.env): Promise<Program> {
  return HAS_BUNDLED && !env['CHROMIUM_PATH'] ? bundled() : wholeProgram(env);
}

/**
 * Finds a Chromium as readers have it, for what is measured: the one that `CHROMIUM_PATH` names, else an installed one,
 * else the package's.
 * @throws Error where there is none.
 */
export async function wholeProgram(env: NodeJS.ProcessEnv = process.env): Promise<Program> {
  const named = env['CHROMIUM_PATH'];
  const executablePath = named || [...INSTALLED, chromium.executablePath()].find((path) => existsSync(path));
  if (executablePath) return { executablePath, env };
  if (HAS_BUNDLED) return bundled();
  throw new Error('No Chromium is installed here: CHROMIUM_PATH can name one.');
}

/** Once for all browsers: a program that is written over while it starts does not start. */
let unpacked: Promise<Program> | undefined;

async function bundled(): Promise<Program> {
  return (unpacked ??= unpack());
}

/** A browser for many journeys, one after another: each opens a context of its own in it. */
export async function startBrowser(): Promise<BrowserServer> {
  const { executablePath, env } = await journeysProgram();
  return chromium.launchServer({
    executablePath,
    env,
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--disable-dev-shm-usage'],
  });
}

const FOLDER = resolve('node_modules/.cache/chromium');

/**
 * Unpacks the package's browser afresh, since what an interrupted run left would pass for whole. The package reads its
 * folder (TMPDIR) and whether to bring libraries from the environment, and writes their place into it: that is for the
 * browser alone.
 */
async function unpack(): Promise<Program> {
  const before = { ...process.env };
  rmSync(FOLDER, { recursive: true, force: true });
  mkdirSync(FOLDER, { recursive: true });
  try {
    Object.assign(process.env, { TMPDIR: FOLDER, AWS_EXECUTION_ENV: 'AWS_Lambda_nodejs20.x' });
    const { default: packaged } = await import('@sparticuz/chromium');
    packaged.setGraphicsMode = false;
    const executablePath = await packaged.executablePath();
    bringFonts();
    return {
      executablePath,
      env: { ...process.env, TMPDIR: before['TMPDIR'] },
    };
  } finally {
    for (const name of Object.keys(process.env))
      if (!(name in before)) Reflect.deleteProperty(process.env, name);
    Object.assign(process.env, before);
  }
}

/**
 * The package looks for its own fonts in /tmp only: elsewhere a page whose faces come late would have no letters at all.
 * With them comes one that Linux desktops have, for which the page knows what space its own face would take.
 */
function bringFonts(): void {
  const settings = join(FOLDER, 'fonts', 'fonts.conf');
  const text = readFileSync(settings, 'utf8');
  const folders = [join(FOLDER, 'fonts'), resolve('node_modules/dejavu-fonts-ttf/ttf')];
  writeFileSync(settings, text.replace('<dir>/tmp/fonts<', `<dir>${folders.join('</dir><dir>')}<`));
}
