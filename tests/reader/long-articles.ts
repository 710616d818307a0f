import type { Article } from '../../src/article/article.ts';
import { foundArticle } from '../../src/finding/found-article.ts';
import type { FoundDocument } from '../../src/finding/found-document.ts';
import { analyse } from '../../src/text/analyse.ts';

const ref = { shelf: 'device', slug: 'long' } as const;
const PARAGRAPH = '“We waited,” said Tom Hale.';

/** An article of so many paragraphs, each with a quotation. */
export function articleOfParagraphs(count: number, headings: FoundDocument['headings'] = []): Article {
  const text = Array.from({ length: count }, () => PARAGRAPH).join('\n');
  const nothing = { title: null, byline: null, publisher: null, date: null, url: null, language: null };
  return foundArticle({ text, headings, details: nothing }, analyse(text), ref);
}

/** A heading before the paragraph of that place. */
export function headingsAt(place: number): FoundDocument['headings'] {
  return [{ title: 'Part two', start: place * (PARAGRAPH.length + 1) }];
}
