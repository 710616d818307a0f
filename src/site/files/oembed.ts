import type { Article, Quote } from '../../article/article.ts';
import { pathTo, pathToCard } from '../../links.ts';
import { cardOf } from '../../sharing/card.ts';
import { embedFrame } from '../../sharing/embed-frame.ts';
import { APP } from '../../pages/head.ts';
import { PREVIEW, previewPath } from '../../pages/preview-path.ts';

/**
 * How a quotation's page is shown in other pages: https://oembed.com, a response of the type `rich`. The author is the
 * speaker where the wording is theirs, and nobody where the article reports it or the speaker is inferred or has no page.
 * @param addressOf gives absolute addresses: the protocol knows no others.
 */
export function oembed(article: Article, quote: Quote, addressOf: (path: string) => string) {
  const { ref } = article;
  const place = { kind: 'quote', ref, id: quote.id } as const;
  const card = cardOf(article, quote);
  const own = quote.form !== 'reported' && quote.attribution.grade !== 'inferred';
  const thumbnail = previewPath(place);
  const speaker = own ? article.index.speakerOf(quote) : null;
  const author = speaker?.hasPage ? speaker : null;
  return {
    version: '1.0',
    type: 'rich',
    title: card.title,
    ...(author && {
      author_name: author.name,
      author_url: addressOf(pathTo({ kind: 'person', ref, id: author.id })),
    }),
    provider_name: APP,
    provider_url: addressOf(pathTo({ kind: 'library' })),
    ...(thumbnail !== null && {
      thumbnail_url: addressOf(thumbnail),
      thumbnail_width: PREVIEW.width,
      thumbnail_height: PREVIEW.height,
    }),
    html: embedFrame(card, addressOf(pathToCard(ref, quote.id))),
    width: card.width,
    height: card.height,
  } as const;
}
