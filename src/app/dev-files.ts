import { extname } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import { placeAt } from '../links.ts';
import type * as ArticleFiles from './article-files.ts';
import type * as Prerender from './prerender.tsx';
import { addressOn, type Host } from './site-file.ts';

/** Answers for the files beside an article's page while the app is developed: they are made when they are asked for. */
export function siteFilesInDev(server: ViteDevServer, host: Host): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = new URL(request.originalUrl ?? '/', 'http://local').pathname;
    fileAt(server, host, path.slice(host.base.length))
      .then((content) => {
        if (content === null) return next();
        response.writeHead(200, { 'content-type': 'text/plain; charset=utf-8' });
        response.end(content);
      })
      .catch(next);
  };
}

async function fileAt(server: ViteDevServer, host: Host, file: string): Promise<string | Uint8Array | null> {
  const place = placeAt(`/${file.slice(0, file.lastIndexOf('/'))}`);
  if (place?.kind !== 'article' || extname(file) === '') return null;
  const { articles } = (await server.ssrLoadModule('/src/app/prerender.tsx')) as typeof Prerender;
  const { articleFiles } = (await server.ssrLoadModule('/src/app/article-files.ts')) as typeof ArticleFiles;
  const article = (await articles()).find(({ slug }) => slug === place.slug);
  if (!article) return null;
  const files = await articleFiles(article, addressOn(host));
  return files.find((each) => each.file === file)?.content ?? null;
}
