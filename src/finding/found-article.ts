import type { Article } from '../article/article.ts';
import { assemble } from '../article/assemble.ts';
import { edtfDates } from '../article/edtf-dates.ts';
import type { ArticleFacts, SectionFacts } from '../article/facts.ts';
import { paragraphsOf } from '../article/paragraphs.ts';
import type { Ref } from '../article/ref.ts';
import { excerpt } from '../article/saying/excerpt.ts';
import { wordsAt } from '../article/span.ts';
import type { Analysis } from '../text/analysis.ts';
import type { FoundDocument } from './found-document.ts';
import { foundEvents } from './found-events.ts';
import { foundPeople } from './found-people.ts';
import { foundQuotes } from './found-quotes.ts';
import { Ids } from './ids.ts';

/**
 * Makes an article of a document and of what the engine found in its text. Every label is the article's own words, and
 * nothing is anchored: the engine's offsets are the article's.
 * @throws ArticleError when the analysis is of another text.
 */
export function foundArticle(document: FoundDocument, analysis: Analysis, ref: Ref): Article {
  return assemble(foundFacts(document, analysis, ref));
}

/** The same before it is assembled, for those who change something of it. */
export function foundFacts(document: FoundDocument, analysis: Analysis, ref: Ref): ArticleFacts {
  return factsWith(document, gatheredFacts(document.text, analysis), ref);
}

/** What is gathered from a text, whatever it is called and wherever it comes from. */
export type GatheredFacts = Pick<ArticleFacts, 'quotes' | 'people' | 'events'>;

/** The facts that need no more than a text and what the engine found in it: the most of the work. */
export function gatheredFacts(text: string, analysis: Analysis): GatheredFacts {
  const { people, speakerIds } = foundPeople(text, analysis);
  return {
    quotes: foundQuotes(text, analysis, speakerIds),
    people,
    events: foundEvents(text, analysis, people),
  };
}

/** All the facts: those that were gathered from the document's text, and those that it gives about itself. */
export function factsWith(document: FoundDocument, gathered: GatheredFacts, ref: Ref): ArticleFacts {
  const { text, details } = document;
  const date = details.date?.value ?? null;
  const published = datesOf(date);
  return {
    ref,
    language: details.language?.value ?? 'en',
    wording: 'own',
    title: details.title?.value ?? firstWords(text),
    description: firstParagraph(text),
    contentNote: null,
    source: {
      publisher: details.publisher?.value ?? null,
      author: details.byline?.value ?? null,
      url: details.url?.value ?? null,
      date: published && date,
    },
    provenance: provenanceOf(details),
    published,
    text,
    sections: foundSections(document),
    ...gathered,
    unnamed: [],
    slips: [],
    aliases: {},
  };
}

/** What is no date, or none that ends, is not given. */
function datesOf(date: string | null): ArticleFacts['published'] {
  try {
    const { min, max } = date === null ? { min: null, max: null } : edtfDates(date);
    return min === null || max === null ? null : { min, max };
  } catch {
    return null;
  }
}

function provenanceOf(details: FoundDocument['details']): ArticleFacts['provenance'] {
  const { title, publisher, byline: author, url, date } = details;
  const given = Object.entries({ title, publisher, author, url, date }).flatMap(([part, fact]) =>
    fact ? [[part, fact.from === 'reader' ? 'reader' : 'page']] : [],
  );
  return Object.fromEntries(given);
}

function foundSections({ text, headings }: FoundDocument): SectionFacts[] {
  const ids = new Ids();
  return headings
    .filter(({ start }) => start < text.length)
    .map(({ title, start }) => ({ id: ids.next(title, 'section'), title, from: start }));
}

function firstParagraph(text: string): string {
  const [first] = paragraphsOf(text);
  return first ? wordsAt(text, first).trim() : '';
}

/** An article without a title is called by its first words. */
function firstWords(text: string): string {
  const [first] = paragraphsOf(text);
  return first ? excerpt(text, first) : '';
}
