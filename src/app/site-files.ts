import type { Article } from '../article/article.ts';
import { articleFiles } from './article-files.ts';
import { previewFiles } from './preview-image.tsx';
import { addressOn, type Host, type SiteFile } from './site-file.ts';
import { sitemapFiles } from './sitemap.ts';

/** Everything that the build writes beside the pages. */
export async function siteFiles(articles: readonly Article[], host: Host): Promise<SiteFile[]> {
  const beside = await Promise.all(articles.map(async (article) => articleFiles(article, addressOn(host))));
  return [...sitemapFiles(articles, host), ...(await previewFiles(articles)), ...beside.flat()];
}
