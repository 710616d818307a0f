import type { Article, Quote } from '../article/article.ts';
import { attributionOf } from '../article/saying/attribution.ts';
import { cutKeepingSense } from '../article/saying/cut.ts';
import { unmarked } from '../article/saying/excerpt.ts';

/** A quotation as it stands in another page: with its speaker and its reserve, and no more room than it needs. */
export interface Card {
  /** Its paragraphs, in marks but for reported speech; cut where they are long and a cut keeps their sense. */
  readonly words: readonly string[];
  readonly attribution: string;
  /** What the frame is called. */
  readonly title: string;
  /** The size of the frame in which it stands whole, in pixels. */
  readonly width: number;
  readonly height: number;
}

/** The most of a quotation that a card shows, in UTF-16 units. */
const ROOM = 700;
const WIDTH = 600;

/** The card of a quotation. */
export function cardOf(article: Article, quote: Quote): Card {
  const words = shown(quote.spans.map((span) => unmarked(article.text, span)));
  const attribution = attributionOf(article, quote);
  return {
    words: quote.form === 'reported' ? words : eachInMarks(words),
    attribution,
    title: `${attribution}: a quote from “${article.title}”`,
    width: WIDTH,
    height: heightOf(words, attribution, article.title),
  };
}

/** All of it where no cut would keep the sense: then the card scrolls. */
function shown(paragraphs: readonly string[]): readonly string[] {
  const whole = paragraphs.join(' ');
  const cut = whole.length <= ROOM ? null : cutKeepingSense(whole, ROOM);
  return cut === null ? paragraphs : [cut];
}

/** Each paragraph opens with a mark, and the last one closes: https://www.chicagomanualofstyle.org 13.32 */
function eachInMarks(paragraphs: readonly string[]): string[] {
  return paragraphs.map((words, index) => `“${words}${index === paragraphs.length - 1 ? '”' : ''}`);
}

/** Letters on a line of the card's three sizes, and the height of such a line with what stands around it, in pixels. */
const WORDS = { letters: 50, line: 32, around: 12 };
const CAPTION = { letters: 62, line: 24, around: 20 };
const TITLE = { letters: 74, line: 20, around: 15 };
const FRAME = 50;
const FOOT = 32;
const MOST = 640;

function heightOf(words: readonly string[], attribution: string, title: string): number {
  const parts = [
    ...words.map((each) => [each, WORDS] as const),
    [attribution, CAPTION] as const,
    [title, TITLE] as const,
  ];
  const lines = parts.map(
    ([text, { letters, line, around }]) => Math.ceil(text.length / letters) * line + around,
  );
  return Math.min(
    MOST,
    lines.reduce((sum, each) => sum + each, FRAME + FOOT),
  );
}
