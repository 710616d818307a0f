import type { Article } from '../../article/article.ts';
import { articleFiles } from './article-files.ts';
import { previewFiles } from '../pages/preview-image.tsx';
import { quoteFiles } from './quote-files.ts';
import { addressOn, type Host, type SiteFile } from './site-file.ts';
import { CARDS } from '../../links.ts';
import { cardOf } from '../../shelves/card.ts';
import { sitemapFiles } from './sitemap.ts';

/** Everything that the build writes beside the pages. `cardTemplate` is the page around a quotation's card. */
export async function siteFiles(
  articles: readonly Article[],
  host: Host,
  cardTemplate: string,
  isPictured = true,
): Promise<SiteFile[]> {
  const beside = await Promise.all(articles.map(async (article) => articleFiles(article, addressOn(host))));
  const cards = articles.flatMap((article) => quoteFiles(article, host, cardTemplate));
  const index = { file: CARDS.slice(1), content: JSON.stringify(articles.map(cardOf)) };
  return [
    index,
    ...sitemapFiles(articles, host),
    ...(isPictured ? await previewFiles(articles) : []),
    ...beside.flat(),
    ...cards,
  ];
}
