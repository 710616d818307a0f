import type { Anchor } from '../../authoring/anchor.ts';
import type { ArticleSource } from '../../authoring/schema.ts';
import { paragraphsOf } from '../../article/paragraphs.ts';
import { analyse } from '../../text/analyse.ts';
import { anchorFor } from './anchor-for.ts';
import { layOut } from '../../finding/clean/lay-out.ts';
import { draftEvents } from './draft-events.ts';
import { draftPeople } from './draft-people.ts';
import { draftQuotes } from './draft-quotes.ts';
import type { Drafted } from './read-draft.ts';
import { Ids, slugOf } from '../../finding/ids.ts';
import { Review } from './review.ts';

/** A draft in the shape that an author writes, and what an editor must look at. */
export interface Draft {
  readonly source: ArticleSource;
  readonly review: readonly string[];
}

const PARAGRAPHS_IN_SECTION = 3;
const FIRST_WORDS = 8;

/** Drafts an article from a document: quotations, speakers with their trails, people and events, each with its evidence. */
export function draftArticle({ document, name }: Drafted): Draft {
  const { details } = document;
  const { text } = layOut(document.blocks);
  const date = details.date?.value ?? null;
  const analysis = analyse(text, date === null ? {} : { publishedOn: date });
  const review = new Review(text);
  const { people, ids } = draftPeople(text, analysis, new Ids(), review);
  const quotes = draftQuotes(text, analysis, ids, review);
  const title = titleOf([details.title?.value, name], minorsIn(text, people));
  const source: ArticleSource = {
    slug: slugOf(title) || 'draft',
    language: 'en',
    text,
    editorial: { title, description: descriptionOf(Object.keys(quotes).length) },
    source: {
      publisher: details.publisher?.value ?? null,
      author: details.byline?.value ?? null,
      url: details.url?.value ?? null,
      date,
    },
    sections: sectionsOf(text),
    people,
    quotes,
    events: draftEvents(text, analysis, review),
  };
  return { source, review: review.lines() };
}

/** The document's own title, else its file's name; neither where it names a child. */
function titleOf(titles: readonly (string | undefined)[], minors: readonly string[]): string {
  const named = titles.find((title) => title && !minors.some((minor) => title.includes(minor)));
  return named ?? 'A draft';
}

function minorsIn(text: string, people: ArticleSource['people']): string[] {
  return Object.values(people).flatMap(({ isMinor, name }) => (isMinor ? [wordsOf(text, name)] : []));
}

function wordsOf(text: string, anchor: Anchor): string {
  if (typeof anchor === 'string') return anchor;
  return 'exact' in anchor ? anchor.exact : text.slice(anchor.start, anchor.end);
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, FIRST_WORDS).join(' ');
}

function descriptionOf(quotes: number): string {
  return `A draft with ${quotes} ${quotes === 1 ? 'quotation' : 'quotations'}, found by rule and not yet read by an editor.`;
}

/** A section for every few paragraphs, so that there is something to rename; numbered, so that none names a child. */
function sectionsOf(text: string): ArticleSource['sections'] {
  const sections: ArticleSource['sections'] = {};
  for (const [index, paragraph] of paragraphsOf(text).entries()) {
    if (index % PARAGRAPHS_IN_SECTION !== 0) continue;
    const words = firstWords(text.slice(paragraph.start, paragraph.end));
    const start = text.indexOf(words, paragraph.start);
    const from = start < 0 ? null : anchorFor(text, { start, end: start + words.length });
    const number = index / PARAGRAPHS_IN_SECTION + 1;
    if (from !== null) sections[`part-${number}`] = { title: `Part ${number}`, from };
  }
  return sections;
}
