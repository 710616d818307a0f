import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connect, Plugin, ResolvedConfig, Rollup, ViteBuilder } from 'vite';
import { siteFilesInDev } from './dev-files.ts';
import { readingScripts, withinBudget } from './byte-budget.ts';
import type { PackedChunk } from './offline-assets.ts';
import { cardTemplate, linkedStyles, MODES_SHEET, pageTemplate } from './page-template.ts';
import { writeServiceWorker } from './service-worker.ts';
import type * as Prerender from '../pages/prerender.tsx';

/** Where the site will live, for links that must be absolute: `https://example.org`, without the base path. */
interface Options {
  readonly site: string;
  /** Whether the site works without a connection; where not, a worker that an earlier build left is removed. */
  readonly isOffline: boolean;
  /** Whether pages get their preview pictures: most of a build's time is theirs. */
  readonly isPictured: boolean;
}

const SERVER_ENTRY = 'src/site/pages/prerender.tsx';
/** The page around a quotation's card: built like a page, then only what the cards are made from. */
const CARD = 'src/site/pages/card.html';

/**
 * Makes the build a folder of static files: a page for every route, rendered by the same routes as the browser's, with
 * the critical CSS inside, and a `404.html` for the rest. The dev server renders its pages the same way.
 */
export function staticSite(options: Options): Plugin {
  const { site, isOffline } = options;
  let config: ResolvedConfig;
  return {
    name: 'verbatim:static-site',
    config: () => ({
      appType: 'custom',
      define: {
        'import.meta.env.SITE_URL': JSON.stringify(site),
        'import.meta.env.OFFLINE': JSON.stringify(isOffline),
      },
      environments: {
        client: { build: { rollupOptions: { input: ['index.html', CARD, MODES_SHEET] } } },
        ssr: { build: { outDir: 'node_modules/.verbatim', rollupOptions: { input: SERVER_ENTRY } } },
      },
      builder: {},
    }),
    configResolved(resolved) {
      config = resolved;
    },
    buildApp: async (builder) => buildSite(builder, config, options),
    configureServer: (server) => () => {
      server.middlewares.use(siteFilesInDev(server, { site, base: config.base }));
      server.middlewares.use(
        handle(async (url) => {
          const { render } = (await server.ssrLoadModule(`/${SERVER_ENTRY}`)) as typeof Prerender;
          const template = await server.transformIndexHtml(url, readFileSync('index.html', 'utf8'));
          const page = await render(new URL(url, 'http://local').pathname, config.base);
          return { status: page.status, html: fill(linkedStyles(template, config.base), page) };
        }),
      );
    },
    configurePreviewServer: (server) => () => {
      const out = resolve(config.root, config.build.outDir);
      server.middlewares.use(handle(async (url) => fileFor(out, url, config.base)));
    },
  };
}

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

async function buildSite(
  builder: ViteBuilder,
  config: ResolvedConfig,
  { site, isOffline, isPictured }: Options,
): Promise<void> {
  const { client, ssr } = builder.environments;
  if (!client || !ssr)
    throw new Error('The client and the ssr environment are both needed to build the site.');
  const built = await builder.build(client);
  await builder.build(ssr);
  const out = resolve(config.root, client.config.build.outDir);
  const server = resolve(config.root, ssr.config.build.outDir);
  const { articles, pages, render } = (await import(
    pathToFileURL(join(server, 'prerender.js')).href
  )) as typeof Prerender;
  const template = pageTemplate(readFileSync(join(out, 'index.html'), 'utf8'), out, config.base);
  const card = cardTemplate(readFileSync(join(out, CARD), 'utf8'), out, config.base);
  rmSync(join(out, dirname(dirname(CARD))), { recursive: true });
  const write = async (file: string, path: string) => {
    const target = join(out, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, fill(template, await render(join(config.base, path), config.base)));
  };
  const paths = await pages();
  for (const path of paths) await write(join(path, 'index.html'), path);
  await write('404.html', '/404');
  const { siteFiles } = await import('../files/site-files.ts');
  for (const { file, content } of await siteFiles(
    await articles(),
    { site, base: config.base },
    card,
    isPictured,
  )) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), content);
  }
  rmSync(server, { recursive: true });
  await writeServiceWorker({ out, base: config.base, chunks: chunksOf(built).map(packed) }, isOffline);
  builder.config.logger.info(withinBudget(readingScripts(chunksOf(built))));
  builder.config.logger.info(`${paths.length} pages and 404.html prerendered`);
  if (!site)
    builder.config.logger.warn(
      'SITE_URL is not set: canonical links and preview pictures are relative, and there is neither a sitemap nor oEmbed.',
    );
}

type OutputChunk = Extract<Rollup.RollupOutput['output'][number], { type: 'chunk' }>;

function packed(chunk: OutputChunk): PackedChunk {
  const { fileName, code, imports, dynamicImports, moduleIds, viteMetadata } = chunk;
  return {
    fileName,
    code,
    imports,
    dynamicImports,
    moduleIds,
    styles: [...(viteMetadata?.importedCss ?? [])],
  };
}

function chunksOf(built: Awaited<ReturnType<ViteBuilder['build']>>): OutputChunk[] {
  const outputs = Array.isArray(built) ? built : [built];
  return outputs
    .flatMap((each) => ('output' in each ? each.output : []))
    .flatMap((file) => (file.type === 'chunk' ? file : []));
}

function fill(template: string, { head, html, path }: { head: string; html: string; path: string }): string {
  return template
    .replace('<!--head-->', () => head)
    .replace('<div id="root">', () => `<div id="root" data-path="${path}">`)
    .replace('<!--app-->', () => html);
}
