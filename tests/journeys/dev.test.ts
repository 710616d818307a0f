import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { afterAll, beforeAll, expect } from 'vitest';
import { journey } from './journey.ts';

/** What Vite and React's development build say of themselves. */
const expected = /^debug: \[vite\]|React DevTools|Vite's|\[vite\]/u;

let server: ChildProcess;
let origin: string;

beforeAll(async () => {
  server = spawn(
    process.execPath,
    ['node_modules/vite/bin/vite.js', 'dev', '--port', '0', '--host', '127.0.0.1'],
    {
      env: {
        ...process.env,
        NODE_ENV: 'development',
        CONTENT: 'tests/fixtures/through',
        BASE_PATH: '/',
        NO_COLOR: '1',
      },
      stdio: ['ignore', 'pipe', 'inherit'],
    },
  );
  origin = await new Promise((resolve, reject) => {
    server.stdout?.on('data', (chunk: Buffer) => {
      const [, found] = /Local:\s+(\S+?)\/?\s/u.exec(chunk.toString()) ?? [];
      if (found !== undefined) resolve(found);
    });
    server.once('exit', () => reject(new Error('The dev server has ended')));
  });
}, 120_000);

afterAll(async () => {
  server.kill();
  await once(server, 'exit');
});

journey(
  'while the app is developed the library, its articles, people and words are there',
  async ({ reader }) => {
    const page = await reader.open(`${origin}/`, { expected });
    await page.getByRole('link', { name: 'The pier opens again' }).click();
    await page.waitForURL('**/articles/pier-reopens/');
    await page.goto(`${origin}/people/ada-grant/`);
    await page.getByRole('heading', { level: 1, name: 'Ada Grant', exact: true }).waitFor();
    await page.getByRole('link', { name: 'The same words in 2 other articles' }).first().click();
    await page.getByText('The articles name the speaker differently.').waitFor();
  },
  120_000,
);

journey(
  'while the app is developed the library is searched, and a hit opens',
  async ({ reader }) => {
    const page = await reader.open(`${origin}/search/?q=pier`, { expected });
    await page.locator('.search-status', { hasText: 'places found' }).waitFor();
    await page.getByRole('link', { name: 'The pier opens again' }).click();
    await page.waitForURL('**/articles/pier-reopens/**');
  },
  120_000,
);

journey(
  'while the app is developed an address of nobody has the page that says so',
  async ({ reader }) => {
    const response = await fetch(`${origin}/people/nobody/`);
    expect(response.status).toBe(404);
    const page = await reader.open(`${origin}/people/nobody/`, { expected: /404|\[vite\]|React DevTools/u });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.title()).toContain('There is no such page');
  },
  120_000,
);
