import { readFileSync } from 'node:fs';
import { extname } from 'node:path';
import type { Connect, ViteDevServer } from 'vite';
import { isLibrarys, pathToList, placeAt } from '../../links.ts';
import type * as ArticleFiles from '../files/article-files.ts';
import type * as QuoteFiles from '../files/quote-files.ts';
import { addressOn, contentOf, type Host, type SiteFile } from '../files/site-file.ts';
import type { DevShelf } from './dev-shelf.ts';

/** Answers for the files beside an article's page while the app is developed: they are made when they are asked for. */
export function siteFilesInDev(
  server: ViteDevServer,
  shelf: DevShelf,
  host: Host,
): Connect.NextHandleFunction {
  return (request, response, next) => {
    const path = new URL(request.originalUrl ?? '/', 'http://local').pathname.slice(host.base.length);
    const file = path.endsWith('/card/') ? `${path}index.html` : path;
    fileAt(server, shelf, host, file)
      .then((content) => {
        if (content === null) return next();
        response.writeHead(200, { 'content-type': TYPES[extname(file)] ?? 'text/plain; charset=utf-8' });
        response.end(content);
      })
      .catch(next);
  };
}

/** What a browser does not take under another name. */
const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
};

async function fileAt(
  server: ViteDevServer,
  shelf: DevShelf,
  host: Host,
  file: string,
): Promise<SiteFile['content'] | null> {
  const listed = placeAt(`/${file.replace(/articles\.json$/u, '')}`);
  if (isLibrarys(listed) && pathToList(listed) === `/${file}`)
    return JSON.stringify(await shelf.list(listed).catch(() => null));
  const ofLibrary = extname(file) === '' ? null : await (await shelf.library()).file(file);
  if (ofLibrary !== null) return ofLibrary;
  const place = placeAt(`/${file.split('/').slice(0, 2).join('/')}`);
  if (place?.kind !== 'article' || extname(file) === '') return null;
  const { articleFiles } = (await server.ssrLoadModule(
    '/src/site/files/article-files.ts',
  )) as typeof ArticleFiles;
  const { quoteFiles } = (await server.ssrLoadModule('/src/site/files/quote-files.ts')) as typeof QuoteFiles;
  const article = await shelf.article(place.ref.slug);
  if (!article) return null;
  const card = await server.transformIndexHtml(`/${file}`, readFileSync('src/site/pages/card.html', 'utf8'));
  const files = [...articleFiles(article, addressOn(host), ''), ...quoteFiles(article, host, card)];
  const found = files.find((each) => each.file === file);
  return found ? contentOf(found) : null;
}
