import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as ReactRouter from 'react-router';
import { afterAll, describe, expect, test } from 'vitest';
import { leanRouterCode } from '../../src/site/build/lean-router.ts';
import { BODIES, CLASSES, KNOWN, WARNINGS } from '../../src/site/build/router-parts.ts';

const published = join(
  dirname(createRequire(import.meta.url).resolve('react-router/package.json')),
  'dist/development',
);
const modules = readdirSync(published).filter((name) => name.endsWith('.mjs'));
const code = modules.map((name) => readFileSync(join(published, name), 'utf8')).join('\n');

describe('what is left out of the router is in the one that is installed', () => {
  test.each(Object.keys(BODIES))('the function %s', (name) => {
    expect(code).toMatch(new RegExp(`function ${name}\\(`, 'u'));
  });

  test.each([...CLASSES])('the class %s', (name) => {
    expect(code).toContain(`var ${name} = class extends`);
  });

  test.each([...WARNINGS])('calls of %s', (name) => {
    expect(code).toMatch(new RegExp(`^\\s+${name}\\(`, 'mu'));
  });

  test.each(KNOWN.map(([what]) => what))('%s', (what) => {
    expect(code.search(what)).toBeGreaterThan(-1);
  });
});

describe('the router without it', async () => {
  const folder = resolve('node_modules/.cache/lean-router');
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const { createMemoryRouter, data, redirect } = await leanRouter(folder);

  const routerAt = async (path: string) => {
    const router = createMemoryRouter(
      [
        {
          path: '/',
          loader: () => 'the library',
          hasErrorBoundary: true,
          children: [
            { path: 'old', loader: () => redirect('/new?a=1') },
            { path: 'new', lazy: async () => Promise.resolve({ loader: () => 'the new one' }) },
            {
              path: 'gone',
              hasErrorBoundary: true,
              loader: () => {
                throw data('gone', { status: 404 });
              },
            },
          ],
        },
      ],
      { initialEntries: [path] },
    );
    if (!router.state.initialized)
      await new Promise<void>((done) => {
        router.subscribe(({ initialized }) => {
          if (initialized) done();
        });
      });
    return router;
  };
  const dataOf = ({ state }: Awaited<ReturnType<typeof routerAt>>) => Object.values(state.loaderData);

  test('loads what a page needs, and what is lazy', async () => {
    expect(dataOf(await routerAt('/'))).toEqual(['the library']);
    expect(dataOf(await routerAt('/new'))).toEqual(['the library', 'the new one']);
  });

  test('goes where a link leads, and back', async () => {
    const router = await routerAt('/');
    await router.navigate('/new#w1');
    expect(router.state.location).toMatchObject({ pathname: '/new', hash: '#w1' });
    expect(router.state.historyAction).toBe('PUSH');
    await router.navigate(-1);
    expect(router.state.location.pathname).toBe('/');
    expect(router.state.historyAction).toBe('POP');
  });

  test('follows a redirect', async () => {
    const router = await routerAt('/');
    await router.navigate('/old');
    expect(router.state.location).toMatchObject({ pathname: '/new', search: '?a=1' });
    expect(dataOf(router)).toEqual(['the library', 'the new one']);
  });

  test('keeps an error where it is caught, and loads again when asked', async () => {
    const router = await routerAt('/gone');
    expect(Object.values(router.state.errors ?? {})).toMatchObject([{ status: 404, data: 'gone' }]);
    expect(dataOf(router)).toEqual(['the library']);
    await router.revalidate();
    expect(Object.keys(router.state.errors ?? {})).toHaveLength(1);
    await router.navigate('/');
    expect(router.state.errors).toBeNull();
  });

  test('says which part is missing to whoever begins to use it', async () => {
    const router = await routerAt('/');
    await expect(router.fetch('key', 'route', '/new')).rejects.toThrow('Fetchers are left out of the build');
    expect(() => router.getBlocker('key', () => true)).toThrow('Blockers are left out of the build');
    const form = new FormData();
    await expect(router.navigate('/new', { formMethod: 'post', formData: form })).rejects.toThrow(
      'Actions are left out of the build',
    );
  });
});

/** The installed router as the build makes it, from a folder where it finds React. */
async function leanRouter(folder: string): Promise<typeof ReactRouter> {
  mkdirSync(folder, { recursive: true });
  cpSync(published, folder, { recursive: true, filter: (path) => !path.endsWith('.ts') });
  for (const name of modules)
    writeFileSync(join(folder, name), leanRouterCode(readFileSync(join(published, name), 'utf8')));
  return (await import(pathToFileURL(join(folder, 'index.mjs')).href)) as typeof ReactRouter;
}
