import type { Article, Event, Person, Quote, Status } from '../article/article.ts';
import { cutKeepingSense } from '../article/cut.ts';
import { unmarked } from '../article/excerpt.ts';
import type { Open } from '../article/lit.ts';
import { speakerOf } from '../article/references.ts';
import { withReserve } from '../article/reserve.ts';
import { wordsAt } from '../article/span.ts';
import { penOf } from '../article/voices.ts';

/** What a preview picture shows. `words` are the article's, the rest is ours; the reserve is never dropped. */
export interface Preview {
  readonly words: string | null;
  /** Marked words are washed, reported ones have a line under them, an event's have neither. */
  readonly mark: 'wash' | 'line' | 'none';
  /** The voice's pen, from 1; 0 for none. */
  readonly pen: number;
  readonly heading: string | null;
  readonly lines: readonly string[];
  readonly status: Status;
  readonly from: string | null;
}

/** Room for the words of a quotation, in UTF-16 units: in larger type, or smaller where that keeps their sense. */
const ROOM = 210;
const MORE_ROOM = 340;

const PLAIN = { words: null, mark: 'none', pen: 0, lines: [], status: 'stated' } as const;

export const libraryPreview: Preview = {
  ...PLAIN,
  heading: 'Who said it, and how the article knows',
  lines: ['Every quotation with its speaker, its occasion, and the words that tell you so'],
  from: null,
};

/** The picture of an article's page, by what is open in it. */
export function previewOf(article: Article, open: Open | null): Preview {
  switch (open?.kind) {
    case undefined:
      return { ...PLAIN, heading: article.title, lines: [article.description], from: null };
    case 'quote':
      return quotePreview(article, open.quote);
    case 'person':
      return personPreview(article, open.person);
    case 'event':
      return eventPreview(article, open.event);
    case 'section':
      return {
        ...PLAIN,
        heading: open.section.title,
        lines: [`Section ${article.sections.indexOf(open.section) + 1} of ${article.sections.length}`],
        from: article.title,
      };
  }
}

function quotePreview(article: Article, quote: Quote): Preview {
  const { form, spans, status, attribution } = quote;
  const speaker = speakerOf(article, quote);
  const whole = unmarked(article.text, spans[0]);
  const said = cutKeepingSense(whole, ROOM) ?? cutKeepingSense(whole, MORE_ROOM);
  const more = spans.length > 1 && said !== null && !said.endsWith('…') ? ' …' : '';
  const reported = form === 'reported';
  const placed = attribution.occasion?.phrase ?? attribution.time;
  return {
    words: said && (reported ? said + more : `“${said}${more}”`),
    mark: reported ? 'line' : 'wash',
    pen: penOf(speaker),
    heading: null,
    lines: [
      speaker?.name ?? 'The article does not say who said it',
      [reported && 'as the article reports it', placed && wordsAt(article.text, placed)]
        .filter(Boolean)
        .join(', '),
    ].filter(Boolean),
    status,
    from: article.title,
  };
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
    ],
    from: article.title,
  };
}

function eventPreview(article: Article, { label, status, when }: Event): Preview {
  const phrase = when.words && unmarked(article.text, when.words);
  return {
    ...PLAIN,
    words: phrase && `“${phrase}”`,
    heading: label,
    lines: phrase ? [] : ['The article does not say when'],
    status,
    from: article.title,
  };
}
