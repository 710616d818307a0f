import type { Paragraph, Text } from 'mdast';
import type { Article, Quote } from '../article/article.ts';
import { voiceOf } from '../article/saying/attribution.ts';
import { paragraphAt } from '../article/paragraphs.ts';
import { wordsAt } from '../article/span.ts';
import { shareOfWords } from '../article/voices.ts';
import { isUnsure, sourcesOf } from './sources-of.ts';
import { summaryOf } from './summary.ts';
import { standingOf } from '../article/standing.ts';

/** The check as Markdown: the summary, then each list, its quotations with their paragraph. */
export async function sourcesMarkdown(article: Article): Promise<string> {
  const { toMarkdown } = await import('mdast-util-to-markdown');
  const sources = sourcesOf(article);
  const voices = (all: typeof sources.voices) =>
    all.map((voice) => `${voice.name}: ${shareOfWords(article, voice)} of the words`);
  const lists: readonly (readonly [string, readonly string[]])[] = [
    ['Unsure', sources.unsure.map((quote) => lineOf(article, quote))],
    ['Nobody is named', sources.unattributed.map((quote) => lineOf(article, quote))],
    ['Voices without a name', voices(sources.withoutName)],
    ['Who speaks how much', voices(sources.voices)],
  ];
  return toMarkdown(
    {
      type: 'root',
      children: [
        { type: 'heading', depth: 1, children: [plain(`Sources of “${article.title}”`)] },
        paragraph(`${summaryOf(sources)}. Worked out by rule by Verbatim.`),
        ...lists.flatMap(([title, items]) => [
          { type: 'heading' as const, depth: 2 as const, children: [plain(title)] },
          items.length === 0
            ? paragraph('None.')
            : {
                type: 'list' as const,
                children: items.map((item) => ({ type: 'listItem' as const, children: [paragraph(item)] })),
              },
        ]),
      ],
    },
    { bullet: '-' },
  );
}

function plain(value: string): Text {
  return { type: 'text', value };
}

function paragraph(value: string): Paragraph {
  return { type: 'paragraph', children: [plain(value)] };
}

function lineOf(article: Article, quote: Quote): string {
  return `${voiceOf(article, quote)}: ${wordsOf(article, quote)} (paragraph ${placeOf(article, quote)})`;
}

function wordsOf({ text }: Article, { spans }: Quote): string {
  return spans.map((span) => wordsAt(text, span)).join(' … ');
}

function placeOf({ paragraphs }: Article, { spans: [first] }: Quote): number {
  return paragraphAt(paragraphs, first.start) + 1;
}

/** The check as a table, a row for each quotation; a cell that a spreadsheet would take for a formula is kept from being one. */
export async function sourcesCsv(article: Article): Promise<string> {
  const { stringify } = await import('csv-stringify/browser/esm/sync');
  const rows = article.quotes.map((quote) => ({
    paragraph: String(placeOf(article, quote)),
    voice: voiceOf(article, quote),
    words: wordsOf(article, quote),
    standing: isUnsure(quote) ? 'unsure' : SAYS[standingOf(quote) ?? 'stated'],
    status: quote.status,
    form: quote.form,
  }));
  return stringify(rows, { header: true, bom: true, record_delimiter: 'windows', escape_formulas: true });
}

const SAYS = { stated: 'stated', workedOut: 'worked out', corrected: 'corrected' } as const;
