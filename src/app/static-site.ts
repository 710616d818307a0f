import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Connect, Plugin, ResolvedConfig, ViteBuilder } from 'vite';
import { siteFilesInDev } from './dev-files.ts';
import { readingScripts, withinBudget, type Chunk } from './byte-budget.ts';
import type * as Prerender from './prerender.tsx';

/** Where the site will live, for links that must be absolute: `https://example.org`, without the base path. */
interface Options {
  readonly site: string;
}

const SERVER_ENTRY = 'src/app/prerender.tsx';

/**
 * Makes the build a folder of static files: a page for every route, rendered by the same routes as the browser's, with
 * the critical CSS inside, and a `404.html` for the rest. The dev server renders its pages the same way.
 */
export function staticSite({ site }: Options): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'verbatim:static-site',
    config: () => ({
      appType: 'custom',
      define: { 'import.meta.env.SITE_URL': JSON.stringify(site) },
      environments: {
        ssr: { build: { outDir: 'node_modules/.verbatim', rollupOptions: { input: SERVER_ENTRY } } },
      },
      builder: {},
    }),
    configResolved(resolved) {
      config = resolved;
    },
    buildApp: async (builder) => buildSite(builder, config, site),
    configureServer: (server) => () => {
      server.middlewares.use(siteFilesInDev(server, { site, base: config.base }));
      server.middlewares.use(
        handle(async (url) => {
          const { render } = (await server.ssrLoadModule(`/${SERVER_ENTRY}`)) as typeof Prerender;
          const template = await server.transformIndexHtml(url, readFileSync('index.html', 'utf8'));
          const page = await render(new URL(url, 'http://local').pathname, config.base);
          const styles = '<link rel="stylesheet" href="/src/app/app.css">';
          return { status: page.status, html: fill(template, { ...page, head: styles + page.head }) };
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

async function buildSite(builder: ViteBuilder, config: ResolvedConfig, site: string): Promise<void> {
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
  const template = withPolicy(inlineStyles(readFileSync(join(out, 'index.html'), 'utf8'), out, config.base));
  const write = async (file: string, path: string) => {
    const target = join(out, file);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, fill(template, await render(join(config.base, path), config.base)));
  };
  const paths = await pages();
  for (const path of paths) await write(join(path, 'index.html'), path);
  await write('404.html', '/404');
  const { siteFiles } = await import('./site-files.ts');
  for (const { file, content } of await siteFiles(await articles(), { site, base: config.base })) {
    mkdirSync(dirname(join(out, file)), { recursive: true });
    writeFileSync(join(out, file), content);
  }
  rmSync(server, { recursive: true });
  builder.config.logger.info(withinBudget(readingScripts(chunksOf(built))));
  builder.config.logger.info(`${paths.length} pages and 404.html prerendered`);
  if (!site)
    builder.config.logger.warn(
      'SITE_URL is not set: canonical links and preview pictures are relative, and there is no sitemap.',
    );
}

function chunksOf(built: Awaited<ReturnType<ViteBuilder['build']>>): Chunk[] {
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

/** The one stylesheet goes into the page: it is needed for the first paint, and a request costs more than its bytes. */
function inlineStyles(template: string, out: string, base: string): string {
  return template.replace(/<link rel="stylesheet"[^>]*href="([^"]+)"[^>]*>/u, (_, href: string) => {
    const css = readFileSync(join(out, href.slice(base.length)), 'utf8');
    const faces = [...css.matchAll(/url\(([^)]+\.woff2)\)/gu)].map(
      ([, url]) => `<link rel="preload" as="font" type="font/woff2" crossorigin href="${url}">`,
    );
    return `${faces.join('')}<style>${css}</style>`;
  });
}

/** Only scripts of our own run, and the one in the page by its hash. Text from outside is never markup; this makes sure. */
function withPolicy(template: string): string {
  const inline = [...template.matchAll(/<script>([\s\S]*?)<\/script>/gu)].map(
    ([, code]) =>
      `'sha256-${createHash('sha256')
        .update(code ?? '')
        .digest('base64')}'`,
  );
  const policy = `script-src 'self' ${inline.join(' ')}; object-src 'none'; base-uri 'self'`;
  return template.replace(
    '<meta charset="utf-8" />',
    (charset) => `${charset}<meta http-equiv="Content-Security-Policy" content="${policy}">`,
  );
}
