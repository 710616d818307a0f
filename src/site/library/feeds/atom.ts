import { escaped } from '../../../article/escaped.ts';
import { APP } from '../../../pages/head.ts';
import { momentOf, type Feed, type FeedItem } from './feed.ts';

/** A feed as Atom has it: https://www.rfc-editor.org/rfc/rfc4287 */
export function atom({ title, subtitle, home, self, icon, items }: Feed): string {
  const updated = items.reduce((last, item) => (item.updated > last ? item.updated : last), '1970-01-01');
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `  <id>${text(self.atom)}</id>`,
    `  <title>${text(title)}</title>`,
    `  <subtitle>${text(subtitle)}</subtitle>`,
    `  <updated>${momentOf(updated)}</updated>`,
    `  <author><name>${text(APP)}</name></author>`,
    `  <icon>${text(icon)}</icon>`,
    `  <link rel="self" type="application/atom+xml" href="${text(self.atom)}"/>`,
    `  <link rel="alternate" type="text/html" href="${text(home)}"/>`,
    ...items.map(entry),
    '</feed>\n',
  ].join('\n');
}

function entry({ address, title, summary, html, language, author, published, updated }: FeedItem): string {
  return [
    `  <entry xml:lang="${text(language)}">`,
    `    <id>${text(address)}</id>`,
    `    <title>${text(title)}</title>`,
    `    <updated>${momentOf(updated)}</updated>`,
    ...(published === null ? [] : [`    <published>${momentOf(published)}</published>`]),
    ...(author === null ? [] : [`    <author><name>${text(author)}</name></author>`]),
    `    <link rel="alternate" type="text/html" href="${text(address)}"/>`,
    `    <summary>${text(summary)}</summary>`,
    ...(html === null ? [] : [`    <content type="html">${text(html)}</content>`]),
    '  </entry>',
  ].join('\n');
}

/** Characters that no XML 1.0 may hold, not even as entities: https://www.w3.org/TR/xml/#charsets */
const NO_XML = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Surrogate}/gu;

function text(words: string): string {
  return escaped(words.replace(NO_XML, ''));
}
