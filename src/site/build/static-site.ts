import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Connect, Plugin, ResolvedConfig } from 'vite';
import { STATIC_SITE, type StaticSiteApi } from './build-apart.ts';
import { buildKeptCode, buildSite, workFolder } from './build-site.ts';
import { siteFilesInDev } from './dev-files.ts';
import { devShelf } from './dev-shelf.ts';
import { pageInDev } from './dev-page.ts';
import { MODES_SHEET } from './page-template.ts';
import type { Settings } from './settings.ts';
import { CARD, WORKER_ENTRY } from './site-code.ts';

/**
 * Makes the build a folder of static files: a page for every route, rendered by the same routes as the browser's, with
 * the critical CSS inside, and a `404.html` for the rest. The dev server renders its pages the same way.
 */
export function staticSite(settings: Settings): Plugin {
  const { site, isOffline, isSearched, pictures, places } = settings;
  let config: ResolvedConfig;
  let out = '';
  return {
    name: STATIC_SITE,
    api: {
      buildCode: async (builder) => buildKeptCode(builder, config, settings, out),
    } satisfies StaticSiteApi,
    config: ({ root = process.cwd(), build }, { command, isPreview }) => {
      out = resolve(root, build?.outDir ?? 'dist');
      return {
        appType: 'custom',
        define: {
          'import.meta.env.SITE_URL': JSON.stringify(site),
          // What is developed is not kept: the worker is made of a whole site.
          'import.meta.env.OFFLINE': JSON.stringify(isOffline && command === 'build'),
          'import.meta.env.SEARCH': JSON.stringify(isSearched),
          'import.meta.env.PICTURES': JSON.stringify(pictures),
          'import.meta.env.PLACES': JSON.stringify(places),
        },
        environments: {
          client: {
            build: {
              // What is served is the site, and not the code that it was made with.
              outDir: isPreview ? out : workFolder(root, out, 'client'),
              emptyOutDir: true,
              rollupOptions: { input: ['index.html', CARD, MODES_SHEET] },
            },
          },
          ssr: {
            ...(command === 'build' && BUNDLED),
            build: {
              outDir: workFolder(root, out, 'server'),
              emptyOutDir: true,
              copyPublicDir: false,
              rollupOptions: { input: WORKER_ENTRY },
            },
          },
        },
        builder: {},
      };
    },
    configResolved(resolved) {
      config = resolved;
    },
    buildApp: async (builder) => buildSite(builder, config, settings, out),
    configureServer: (server) => {
      const host = { site, base: config.base };
      const shelf = devShelf(server, settings.content, host);
      return () => {
        server.middlewares.use(siteFilesInDev(server, shelf, host));
        server.middlewares.use(handle(async (url) => pageInDev(server, shelf, url)));
      };
    },
    configurePreviewServer: (server) => () => {
      server.middlewares.use(handle(async (url) => fileFor(out, url, config.base)));
    },
  };
}

/**
 * What the workers load has its packages in it: each of them begins in 0.2 s so, and in 0.44 s where they are asked for one by one.
 * Not those that bring programs, which they find beside themselves, nor what writes citations, which is loaded where one is made:
 * with that the bundler would hold 70 MB more.
 */
const UNBUNDLED = [
  'pagefind',
  'satori',
  '@resvg/resvg-js',
  '@citation-js/core',
  '@citation-js/plugin-bibtex',
  '@citation-js/plugin-csl',
];
const BUNDLED = {
  resolve: { noExternal: true, external: UNBUNDLED },
  define: { 'process.env.NODE_ENV': JSON.stringify('production') },
} as const;

/** As a plain static host answers: the page in the folder of that name, else `404.html` with that status. */
function fileFor(out: string, url: string, base: string): { status: number; html: string } {
  const path = new URL(url, 'http://local').pathname;
  const page = join(out, path.startsWith(base) ? path.slice(base.length) : '404', 'index.html');
  const found = page.startsWith(out) && existsSync(page);
  return { status: found ? 200 : 404, html: readFileSync(found ? page : join(out, '404.html'), 'utf8') };
}

type Answer = (url: string) => Promise<{ status: number; html: string }>;

function handle(answer: Answer): Connect.NextHandleFunction {
  return (request, response, next) => {
    answer(request.originalUrl ?? '/')
      .then(({ status, html }) => {
        response.writeHead(status, { 'content-type': 'text/html; charset=utf-8' });
        response.end(html);
      })
      .catch(next);
  };
}
