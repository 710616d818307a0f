import type { Article } from '../article/article.ts';
import { previewFiles } from './preview-image.tsx';
import { sitemapFiles } from './sitemap.ts';

/** A file of the built site: its path in the folder, without a slash before it. */
export interface SiteFile {
  readonly file: string;
  readonly content: string | Uint8Array;
}

/** Where the site will live: `https://example.org`, empty when not told, and the base path with its slashes. */
export interface Host {
  readonly site: string;
  readonly base: string;
}

/** Everything that the build writes beside the pages. */
export async function siteFiles(articles: readonly Article[], host: Host): Promise<SiteFile[]> {
  return [...sitemapFiles(articles, host), ...(await previewFiles(articles))];
}
