import type { ArticleSource } from '../../authoring/schema.ts';
import { paragraphsOf } from '../../article/paragraphs.ts';
import { analyse } from '../../text/analyse.ts';
import { anchorFor } from './anchor-for.ts';
import type { SourceDocument } from '../../finding/document.ts';
import { draftEvents } from './draft-events.ts';
import { draftPeople } from './draft-people.ts';
import { draftQuotes } from './draft-quotes.ts';
import { Ids, slugOf } from '../../finding/ids.ts';
import { Review } from './review.ts';

/** A draft in the shape that an author writes, and what an editor must look at. */
export interface Draft {
  readonly source: ArticleSource;
  readonly review: readonly string[];
}

const PARAGRAPHS_IN_SECTION = 3;
const TITLE_WORDS = 8;

/** Drafts an article from a document: quotations, speakers with their trails, people and events, each with its evidence. */
export function draftArticle(document: SourceDocument): Draft {
  const { text } = document;
  const analysis = analyse(text, document.date === null ? {} : { publishedOn: document.date });
  const review = new Review(text);
  const { people, ids } = draftPeople(text, analysis, new Ids(), review);
  const quotes = draftQuotes(text, analysis, ids, review);
  const title = document.title ?? `${firstWords(text)} …`;
  const source: ArticleSource = {
    slug: slugOf(title) || 'draft',
    language: 'en',
    text,
    editorial: { title, description: descriptionOf(Object.keys(quotes).length) },
    source: { publisher: document.publisher, author: document.author, url: null, date: document.date },
    sections: sectionsOf(text),
    people,
    quotes,
    events: draftEvents(text, analysis, review),
  };
  return { source, review: review.lines() };
}

function firstWords(text: string): string {
  return text.trim().split(/\s+/).slice(0, TITLE_WORDS).join(' ');
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
