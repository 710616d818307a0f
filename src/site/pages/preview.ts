import type { Article, Event, Person, Quote, Section } from '../../article/article.ts';
import { theArticles } from '../../article/saying/article-words.ts';
import { circumstancesOf, voiceOf, type Run } from '../../article/saying/attribution.ts';
import type { Open } from '../../article/lit.ts';
import { quotedWords } from '../../article/saying/quoted-words.ts';
import { withReserve } from '../../article/saying/reserve.ts';
import { contains, wordsAt } from '../../article/span.ts';
import { penOf } from '../../article/voices.ts';

/** What a preview picture shows, from its top to its foot. `words` are the article's, the rest is ours. */
export interface Preview {
  readonly heading: string | null;
  /** The reserve and the speaker, in one size, above the words: who sees the words has seen them. */
  readonly voice: string | null;
  readonly words: string | null;
  /** Marked words are washed, reported ones have a line under them, an event's have neither. */
  readonly mark: 'wash' | 'line' | 'none';
  /** The voice's pen, from 1; 0 for none. */
  readonly pen: number;
  /** The article's words in its face, ours in ours. */
  readonly lines: readonly (readonly Run[])[];
  readonly from: string | null;
}

/** Room for the words of a quotation, in UTF-16 units: in larger type, or smaller where that keeps their sense. */
const ROOMS = [210, 340];
/** Below a section's title there is less. */
const SECTION_ROOMS = [150, 190];

const PLAIN = { voice: null, words: null, mark: 'none', pen: 0, lines: [] } as const;

export const libraryPreview: Preview = {
  ...PLAIN,
  heading: 'Who said it, and how the article knows',
  lines: [[ours('Every quotation with its speaker, its occasion, and the words that tell you so')]],
  from: null,
};

/** The picture of an article's page, by what is open in it. */
export function previewOf(article: Article, open: Open | null): Preview {
  switch (open?.kind) {
    case undefined:
      return { ...PLAIN, heading: article.title, lines: [[ours(article.description)]], from: null };
    case 'quote':
      return quotePreview(article, open.quote);
    case 'person':
      return personPreview(article, open.person);
    case 'event':
      return eventPreview(article, open.event);
    case 'section':
      return sectionPreview(article, open.section);
  }
}

/** What is said, by whom and under what reserve, and how its words are marked. */
function spoken(article: Article, quote: Quote, rooms: readonly number[]) {
  return {
    voice: voiceOf(article, quote),
    words: quotedWords(article, quote, rooms),
    mark: quote.form === 'reported' ? 'line' : 'wash',
    pen: penOf(article.index.speakerOf(quote)),
    lines: [circumstancesOf(article, quote)].filter(({ length }) => length > 0),
    from: article.title,
  } as const;
}

function quotePreview(article: Article, quote: Quote): Preview {
  return { ...spoken(article, quote, ROOMS), heading: null };
}

/** A section has what is said in it: whole sentences before the words that the article lifts or reports. */
function sectionPreview(article: Article, section: Section): Preview {
  const from = `${article.title} · Section ${article.sections.indexOf(section) + 1} of ${article.sections.length}`;
  const within = article.index.quotesIn(section).filter(({ spans: [first] }) => contains(section, first));
  const quote = within.find(({ form }) => form === 'direct') ?? within[0];
  const { title: heading } = section;
  if (!quote) return { ...PLAIN, heading, lines: [[ours('Nobody is quoted here')]], from };
  return { ...spoken(article, quote, SECTION_ROOMS), heading, from };
}

function ours(words: string): Run {
  return { words, isArticles: false };
}

/** The first statements that fit; one that is not vouched for has its reserve before it. */
function personPreview(article: Article, { name, statements, quotes, voice }: Person): Preview {
  return {
    ...PLAIN,
    pen: voice ?? 0,
    heading: name,
    lines: [
      quotes.length > 0 ? 'Quoted in the article' : 'Mentioned, not quoted',
      ...statements.slice(0, 2).map(withReserve),
    ].map((line) => [ours(line)]),
    from: article.title,
  };
}

function eventPreview(article: Article, event: Event): Preview {
  const { words } = event.when;
  const time: Run[] = words
    ? [ours('When, in the article’s words:'), theirs(theArticles(wordsAt(article.text, words)))]
    : [ours('The article does not say when')];
  return { ...PLAIN, heading: withReserve(event), lines: [time], from: article.title };
}

function theirs(words: string): Run {
  return { words, isArticles: true };
}
