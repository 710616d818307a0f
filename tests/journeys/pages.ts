import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** The path of every page that the build wrote, the folder of its `index.html`; cards are not pages of their own. */
export function builtPaths(folder = 'dist'): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file === 'index.html' || file.endsWith('/index.html'))
    .map((file) => (file === 'index.html' ? '/' : `/${dirname(file)}/`))
    .filter((path) => !path.endsWith('/card/'))
    .toSorted();
}

/** Those of them that are for everyone: what is the reader's own is in no list and has no preview. */
export function publicPaths(folder = 'dist'): string[] {
  return builtPaths(folder).filter((path) => !path.startsWith('/yours/'));
}

/** The addresses in the sitemaps that the index names. */
export function listedInSitemaps(folder = 'dist'): string[] {
  const located = (file: string) =>
    [...readFileSync(join(folder, file), 'utf8').matchAll(/<loc>([^<]+)<\/loc>/gu)].map(
      ([, url = '']) => url,
    );
  return located('sitemap.xml').flatMap((url) => located(join('sitemaps', basename(url))));
}
