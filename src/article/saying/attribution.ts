import type { Article, Occasion, Quote, SaidWhen, Status } from '../article.ts';
import { paragraphAt } from '../paragraphs.ts';
import { wordsAt, type Span } from '../span.ts';
import { theArticles } from './article-words.ts';

/** Words that an occasion may begin with to stand in a sentence as it is: "on ‘The View’". */
const PREPOSITION = /^(?:after|at|before|by|during|from|in|on|to|via|when|while|with)\b/iu;

/** Words of a sentence, and whose they are. */
export interface Run {
  readonly words: string;
  readonly isArticles: boolean;
}

/**
 * Who said it, as it goes with the words wherever they travel: "Alyssa Milano, on ‘The View’". What the article only
 * reports, implies or does not vouch for is never said as a fact; its words for a time or an occasion are named as its own,
 * so that no mark can be taken for somebody's speech: "(the article: “previously”)".
 */
export function attributionOf(article: Article, quote: Quote): string {
  return [introOf(article, quote), asideOf(article, quote)].filter(Boolean).join(' ');
}

/** The reserve and the voice. They stand before the words wherever these go: a message may be cut after any letter. */
export function voiceOf(article: Article, quote: Quote): string {
  const by = article.index.speakerOf(quote)?.name;
  const how = quote.form === 'reported' ? ', as the article reports it' : '';
  const { attribution, basis } = quote;
  const isRead = attribution.grade === 'inferred' || basis.by === 'reader';
  const inferred = isRead ? AS_READ_BY[basis.by] : '';
  return voice(by, quote.status, inferred) + how;
}

function voice(by: string | undefined, status: Status, inferred: string): string {
  if (!by) return status === 'stated' ? 'Not said by whom' : `${RESERVES[status]}, not said by whom`;
  if (status === 'stated') return inferred ? `A${inferred.slice(1)}, ${by}` : by;
  return inferred
    ? `${RESERVES[status]}, ${inferred}${inferred === AS_READ_BY.reader ? ',' : ''} by ${by}`
    : `${RESERVES[status]} by ${by}`;
}

/** Whose reading it is, where the article does not say who said it, or a reader corrected it. */
const AS_READ_BY = {
  editor: 'as we read it',
  rule: 'as we read it',
  reader: 'as corrected',
} as const;

const RESERVES = { claimed: 'Claimed', alleged: 'Alleged' } as const;

/** The voice, and the occasion where the article's phrase for it can stand in a sentence: "Alyssa Milano, on ‘The View’". */
export function introOf(article: Article, quote: Quote): string {
  const place = placeOf(article, quote);
  return voiceOf(article, quote) + (place === null ? '' : `, ${place}`);
}

/** What else is known of the saying, in brackets, after the words or the voice; empty where there is nothing. */
export function asideOf(article: Article, quote: Quote): string {
  return asideRuns(article, quote)
    .map(({ words }) => words)
    .join(' ');
}

/** Beyond the voice, with the article's words told from ours. */
export function circumstancesOf(article: Article, quote: Quote): Run[] {
  const place = placeOf(article, quote);
  return [...(place === null ? [] : [theirs(place)]), ...asideRuns(article, quote)];
}

function placeOf({ text }: Article, { attribution: { occasion } }: Quote): string | null {
  if (!occasion || !standsInSentence(text, occasion)) return null;
  const words = wordsAt(text, occasion.phrase);
  return words.charAt(0).toLowerCase() + words.slice(1);
}

function standsInSentence(text: string, { phrase, carriedOver }: Occasion): boolean {
  return carriedOver === null && PREPOSITION.test(wordsAt(text, phrase));
}

/** "(the article: “Recently”, “her own #MeToo story”)"; what is carried over says from where, what is inferred says why. */
function asideRuns(article: Article, { attribution }: Quote): Run[] {
  const { time, occasion, grade, trail } = attribution;
  const told = [time, occasion && !standsInSentence(article.text, occasion) ? phraseOf(occasion) : null];
  const parts = told.flatMap((each) => (each ? [toldRuns(article, each)] : []));
  const why = grade === 'inferred' ? trail[0]?.why : null;
  const all = [...(why ? [[ours(`we infer it: ${why}`)]] : []), ...merged(parts)];
  return bracketed(all);
}

function phraseOf({ phrase, carriedOver }: Occasion): SaidWhen {
  return { ...phrase, carriedOver };
}

function toldRuns(article: Article, told: SaidWhen): Run[] {
  const from =
    told.carriedOver === null ? 'the article:' : `carried over from ${paragraphOf(article, told)}:`;
  return [ours(from), theirs(theArticles(wordsAt(article.text, told)))];
}

function paragraphOf({ paragraphs }: Article, { start }: Span): string {
  return `paragraph ${paragraphAt(paragraphs, start) + 1}`;
}

/** The second of two that are introduced alike is not introduced again. */
function merged(parts: readonly Run[][]): Run[][] {
  return parts.map((runs, index) => (runs[0]?.words === parts[index - 1]?.[0]?.words ? runs.slice(1) : runs));
}

function bracketed(parts: readonly Run[][]): Run[] {
  return parts.flatMap((runs, part) =>
    runs.map(({ words, isArticles }, index) => {
      const opens = part === 0 && index === 0 ? '(' : '';
      const isLast = index === runs.length - 1;
      const closes = isLast ? (part === parts.length - 1 ? ')' : ',') : '';
      return { words: opens + words + closes, isArticles };
    }),
  );
}

function ours(words: string): Run {
  return { words, isArticles: false };
}

function theirs(words: string): Run {
  return { words, isArticles: true };
}
