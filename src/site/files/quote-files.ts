import type { Article, Quote } from '../../article/article.ts';
import { pathToCard, pathToOembed } from '../../links.ts';
import { cardPage } from '../pages/card-page.tsx';
import { oembed } from './oembed.ts';
import { capabilitiesOf } from '../../pages/capabilities.ts';
import { placesOf } from '../../pages/places.ts';
import { addressOn, type Host, type SiteFile } from './site-file.ts';

/** Beside the page of each quotation its card and, where the build knows the site's address, its oEmbed response. */
export function quoteFiles(article: Article, host: Host, cardTemplate: string): SiteFile[] {
  const addressOf = addressOn(host);
  return quotesWithPages(article).flatMap((quote) => {
    const card = `${pathToCard(article.ref, quote.id)}index.html`.slice(1);
    const page = { file: card, content: cardPage(article, quote, cardTemplate, addressOf) };
    if (!capabilitiesOf(article, host.site).oembed) return [page];
    const content = JSON.stringify(oembed(article, quote, addressOf));
    return [page, { file: pathToOembed(article.ref, quote.id).slice(1), content }];
  });
}

function quotesWithPages(article: Article): Quote[] {
  return placesOf(article).flatMap((place) =>
    place.kind === 'quote' ? (article.index.lookUp('quote', place.id) ?? []) : [],
  );
}
