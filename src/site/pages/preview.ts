import type { Article, Event, Person, Quote, Section, Status } from '../../article/article.ts';
import { attributionRuns, type Run } from '../../article/saying/attribution.ts';
import { unmarked } from '../../article/saying/excerpt.ts';
import type { Open } from '../../article/lit.ts';
import { speakerOf } from '../../article/references.ts';
import { quotedWords } from '../../article/saying/quoted-words.ts';
import { withReserve } from '../../article/saying/reserve.ts';
import { contains } from '../../article/span.ts';
import { penOf } from '../../article/voices.ts';

/** What a preview picture shows. `words` are the article's, the rest is ours; the reserve is never dropped. */
export interface Preview {
  readonly words: string | null;
  /** Marked words are washed, reported ones have a line under them, an event's have neither. */
  readonly mark: 'wash' | 'line' | 'none';
  /** The voice's pen, from 1; 0 for none. */
  readonly pen: number;
  readonly heading: string | null;
  /** The article's words in its face, ours in ours. */
  readonly lines: readonly (readonly Run[])[];
  readonly status: Status;
  readonly from: string | null;
}

/** Room for the words of a quotation, in UTF-16 units: in larger type, or smaller where that keeps their sense. */
const ROOMS = [210, 340];
/** Below a section's title there is less. */
const SECTION_ROOMS = [210, 260];

const PLAIN = { words: null, mark: 'none', pen: 0, lines: [], status: 'stated' } as const;

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

/** How the words of a quotation are marked, and whose they are. */
function spoken(article: Article, quote: Quote, rooms: readonly number[]) {
  return {
    words: quotedWords(article, quote, rooms),
    mark: quote.form === 'reported' ? 'line' : 'wash',
    pen: penOf(speakerOf(article, quote)),
    status: quote.status,
    from: article.title,
  } as const;
}

function quotePreview(article: Article, quote: Quote): Preview {
  const { speaker, rest } = attributionRuns(article, quote);
  return { ...spoken(article, quote, ROOMS), heading: null, lines: [[ours(capital(speaker))], rest] };
}

/** A section has what is said in it: whole sentences before the words that the article lifts or reports. */
function sectionPreview(article: Article, section: Section): Preview {
  const from = `${article.title} · Section ${article.sections.indexOf(section) + 1} of ${article.sections.length}`;
  const within = article.quotes.filter(({ spans: [first] }) => contains(section, first));
  const quote = within.find(({ form }) => form === 'direct') ?? within[0];
  const { title: heading } = section;
  if (!quote) return { ...PLAIN, heading, lines: [[ours('Nobody is quoted here')]], from };
  const { speaker, rest } = attributionRuns(article, quote);
  const by = ours(capital(speaker) + (rest.length > 0 ? ',' : ''));
  return { ...spoken(article, quote, SECTION_ROOMS), heading, lines: [[by, ...rest]], from };
}

function capital(sentence: string): string {
  return sentence.charAt(0).toUpperCase() + sentence.slice(1);
}

function ours(words: string): Run {
  return { words, isArticles: false };
}

/** The first statements that fit; one that is not vouched for has its reserve after it. */
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

function eventPreview(article: Article, { label, status, when }: Event): Preview {
  const phrase = when.words && unmarked(article.text, when.words);
  return {
    ...PLAIN,
    words: phrase && `“${phrase}”`,
    heading: label,
    lines: phrase ? [] : [[ours('The article does not say when')]],
    status,
    from: article.title,
  };
}
