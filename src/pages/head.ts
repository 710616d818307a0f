import type { Article, Event, Person } from '../article/article.ts';
import { theArticles } from '../article/saying/article-words.ts';
import type { Open } from '../article/lit.ts';
import { withReserve } from '../article/saying/reserve.ts';
import { namedQuote, quoteSentence } from '../article/saying/sentence.ts';
import { wordsAt } from '../article/span.ts';
import { pathTo, type Place } from '../links.ts';
import { capabilitiesOf } from './capabilities.ts';
import { previewPath } from './preview-path.ts';

/** What a page says of itself to a tab, a search engine and a preview. */
export interface Head {
  readonly title: string;
  readonly description: string;
  readonly path: string;
  /** Whether its address is good for everyone: a page of this device's has none to give away. */
  readonly isPublic: boolean;
  /** The path of its preview picture; null on a site that has none. */
  readonly image: string | null;
}

export const APP = 'Verbatim';

export const libraryHead: Head = {
  title: `${APP}: who said it, and how the article knows`,
  description:
    'Read an article and see, for every quotation, who said it, on what occasion, and which words of the article tell you so.',
  path: pathTo({ kind: 'library' }),
  isPublic: true,
  image: previewPath({ kind: 'library' }),
};

/** The head of an article's page, by what is open in it. Words never travel without their speaker and their reserve. */
export function articleHead(article: Article, place: Place, open: Open | null): Head {
  const path = pathTo(place);
  const { title, description } = pageWords(article, place, open);
  return {
    title: `${title} · ${APP}`,
    description,
    path,
    isPublic: capabilitiesOf(article).canonical,
    image: previewPath(place),
  };
}

type Said = Pick<Head, 'title' | 'description'>;

/** What a page of an article is called, and what it says of itself. */
export function pageWords(article: Article, place: Place, open: Open | null): Said {
  if (!open) return panelWords(article, place);
  const name = nameOf(article, open);
  return {
    title: open.kind === 'quote' ? name : `${name} · ${article.title}`,
    description: descriptionOf(article, open),
  };
}

/** What the panels are called. */
export const PANELS = { quotes: 'Quotes', people: 'People', timeline: 'Timeline' } as const;

function panelWords(article: Article, place: Place): Said {
  if (place.kind !== 'panel') return { title: article.title, description: article.description };
  const what = PANELS[place.panel];
  return {
    title: `${what} · ${article.title}`,
    description: `${what} in “${article.title}”. ${article.description}`,
  };
}

/** Room for the words of a quotation, in UTF-16 units: the first in which they keep their sense. */
const TITLE_ROOM = [60, 120, 200, 340];
const DESCRIPTION_ROOM = [200, 340, 600];

/** What is open, short, and its reserve and its speaker before it. */
export function nameOf(article: Article, open: Open): string {
  switch (open.kind) {
    case 'quote':
      return namedQuote(article, open.quote, TITLE_ROOM);
    case 'person':
      return open.person.name;
    case 'event':
      return withReserve(open.event);
    case 'section':
      return open.section.title;
  }
}

function descriptionOf(article: Article, open: Open): string {
  switch (open.kind) {
    case 'quote':
      return `${quoteSentence(article, open.quote, DESCRIPTION_ROOM)}. From “${article.title}”.`;
    case 'person':
      return personDescription(article, open.person);
    case 'event':
      return eventDescription(article, open.event);
    case 'section':
      return `${open.section.title}: section ${article.sections.indexOf(open.section) + 1} of “${article.title}”. ${article.description}`;
  }
}

function personDescription(article: Article, person: Person): string {
  const statements = person.statements.slice(0, 3).map(withReserve);
  const quoted = person.quotes.length > 0 ? 'quoted' : 'mentioned, not quoted';
  const said = statements.length > 0 ? ` What the article says: ${statements.join('; ')}.` : '';
  return `${person.name}, ${quoted} in “${article.title}”.${said}`;
}

function eventDescription(article: Article, event: Event): string {
  const { when } = event;
  const time = when.words
    ? `When, in the article’s words: ${theArticles(wordsAt(article.text, when.words))}`
    : 'The article gives no time';
  return `${withReserve(event)}. ${time}. From “${article.title}”.`;
}
