import type { CustomRecord } from 'pagefind';
import type { Article, Quote } from '../../article/article.ts';
import { countBelow } from '../../article/words.ts';
import { voiceOf } from '../../article/saying/attribution.ts';
import { unmarked } from '../../article/saying/excerpt.ts';
import { pathTo } from '../../links.ts';
import { gradeOf } from '../../quotes/steps.ts';
import type { Indexed, IndexedArticle } from '../../search/indexed.ts';
import { cardOf } from '../../shelves/card.ts';
import { pathsOf } from './record-quote.ts';

/**
 * The records of an article in the index: itself, and each of its quotations. A quotation is found by its speaker only where
 * that is a person with a page: not a child, and nobody whom the article does not name.
 */
export function searchRecords(article: Article, language: string): CustomRecord[] {
  const found = foundIn(article);
  const pathOf = pathsOf(article);
  return [
    recordOf(
      { article: found, direct: directWords(article) },
      {
        content: bare(article.text),
        language,
        meta: { title: article.title },
        filters: filtersOf({ publisher: article.source.publisher }),
      },
    ),
    ...article.quotes.map((quote) => quoteRecord(article, quote, { path: pathOf(quote), language, found })),
  ];
}

interface Placed {
  readonly path: string;
  readonly language: string;
  readonly found: IndexedArticle['article'];
}

function quoteRecord(article: Article, quote: Quote, { path, language, found }: Placed): CustomRecord {
  const { form, spans } = quote;
  const speaker = article.index.speakerOf(quote);
  const name = speaker?.hasPage ? speaker.name : null;
  return recordOf(
    {
      article: found,
      quote: { path, voice: voiceOf(article, quote), form, known: gradeOf(article, quote) },
    },
    {
      content: bare(spans.map((span) => unmarked(article.text, span)).join(' ')),
      language,
      meta: name === null ? {} : { speaker: name },
      filters: filtersOf({ form, speaker: name, publisher: article.source.publisher }),
    },
  );
}

function recordOf(carried: Indexed, record: Omit<CustomRecord, 'url'>): CustomRecord {
  return { url: JSON.stringify(carried), ...record };
}

function foundIn(article: Article): IndexedArticle['article'] {
  const { title, language, publisher, day } = cardOf(article);
  return { path: pathTo({ kind: 'article', ref: article.ref }), title, language, publisher, day };
}

function filtersOf(values: Readonly<Record<string, string | null>>): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(values).flatMap(([name, value]) => (value ? [[name, [value]]] : [])),
  );
}

/** As the index has it, so that a word's number is the same here and there. */
function bare(text: string): string {
  return text.replaceAll(/\s+/gu, ' ').trim();
}

/** The words within direct quotations, numbered between blanks: from, to (without it), and so on. */
function directWords({ text, quotes }: Article): number[] {
  const ends = [...text.matchAll(/\S+/gu)].map(({ index, 0: word }) => index + word.length);
  const before = (offset: number) => countBelow(ends, offset + 1);
  return quotes
    .filter(({ form }) => form === 'direct')
    .flatMap(({ spans }) => spans.flatMap(({ start, end }) => [before(start), before(end - 1) + 1]));
}
