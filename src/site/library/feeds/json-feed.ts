import { APP } from '../../../pages/head.ts';
import { momentOf, type Feed, type FeedItem } from './feed.ts';

/** A feed as JSON Feed 1.1 has it: https://www.jsonfeed.org/version/1.1/ */
export function jsonFeed({ title, subtitle, home, self, icon, items }: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title,
    description: subtitle,
    home_page_url: home,
    feed_url: self.json,
    favicon: icon,
    authors: [{ name: APP }],
    items: items.map(itemOf),
  });
}

/** An item must have content: where there is no HTML, it is the summary. */
function itemOf({ address, title, summary, html, language, author, published, updated }: FeedItem): object {
  return {
    id: address,
    url: address,
    title,
    summary,
    ...(html === null ? { content_text: summary } : { content_html: html }),
    language,
    ...(author !== null && { authors: [{ name: author }] }),
    ...(published !== null && { date_published: momentOf(published) }),
    date_modified: momentOf(updated),
  };
}
