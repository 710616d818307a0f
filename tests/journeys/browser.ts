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

/** The word that `CHROMIUM_PATH` holds to pass over whatever is installed. */
const BUNDLED = 'bundled';

/**
 * Finds a Chromium: the one that `CHROMIUM_PATH` names, else an installed one, else the one in the npm package
 * @sparticuz/chromium, which starts on a bare Linux.
 */
export async function browserProgram(env: NodeJS.ProcessEnv = process.env): Promise<Program> {
  const named = env['CHROMIUM_PATH'];
  if (named && named !== BUNDLED) return { executablePath: named, env };
  const installed = named === BUNDLED ? [] : [...INSTALLED, chromium.executablePath()];
  const executablePath = installed.find((path) => existsSync(path));
  return executablePath ? { executablePath, env } : bundled();
}

/** A browser for many journeys, one after another: each opens a context of its own in it. */
export async function startBrowser(): Promise<BrowserServer> {
  const { executablePath, env } = await browserProgram();
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
async function bundled(): Promise<Program> {
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

/** The package looks for its own fonts in /tmp only: elsewhere a page whose faces come late would have no letters at all. */
function bringFonts(): void {
  const settings = join(FOLDER, 'fonts', 'fonts.conf');
  const text = readFileSync(settings, 'utf8');
  writeFileSync(settings, text.replace('/tmp/fonts<', `${join(FOLDER, 'fonts')}<`));
}
