import type { Article, Event, Person, PersonId, Quote, Status } from '../article/article.ts';
import { attributionOf } from '../article/saying/attribution.ts';
import { theArticles } from '../article/saying/article-words.ts';
import { withReserve } from '../article/saying/reserve.ts';
import { yearsBefore } from '../article/saying/years-before.ts';
import { wordsAt, type Span } from '../article/span.ts';
import type { FuzzyTime } from '../article/time.ts';
import { pathTo, pathToFile, type Place } from '../links.ts';
import { targetsIn, type Target } from './annotation-target.ts';

/** What is said of the target: words of ours, or a thing with an address. */
export type Body =
  | {
      readonly type: 'TextualBody';
      readonly purpose: 'describing' | 'tagging';
      readonly value: string;
      readonly format: 'text/plain';
      readonly language: 'en';
    }
  | {
      readonly type: 'SpecificResource';
      readonly purpose: 'identifying' | 'linking';
      readonly source: string | { readonly id: string; readonly type: 'Person'; readonly name: string };
    };

/** https://www.w3.org/TR/annotation-model/#annotations */
export interface Annotation {
  readonly id: string;
  readonly type: 'Annotation';
  readonly motivation: 'identifying' | 'linking' | 'describing';
  readonly body: readonly Body[];
  readonly target: readonly Target[];
}

/** https://www.w3.org/TR/annotation-model/#annotation-page */
export interface AnnotationPage {
  readonly '@context': 'http://www.w3.org/ns/anno.jsonld';
  readonly id: string;
  readonly type: 'AnnotationPage';
  readonly partOf: {
    readonly id: string;
    readonly type: 'AnnotationCollection';
    readonly label: string;
    readonly total: number;
  };
  readonly startIndex: 0;
  readonly items: readonly Annotation[];
}

/** Makes an address of a path: absolute, where it is known where the site will live. */
export type AddressOf = (path: string) => string;

/**
 * What is known of an article's words, as W3C Web Annotations: each quotation with its speaker, form, grade and reserve;
 * the words that attribute it; each mention of a person; each event. One who has no page here has none there.
 */
export function annotationPage(article: Article, addressOf: AddressOf): AnnotationPage {
  const context = contextOf(article, addressOf);
  const items = [
    ...article.quotes.flatMap((quote) => [quotation(context, quote), ...evidenceOf(context, quote)]),
    ...article.people.flatMap((person) => mentionsOf(context, person)),
    ...article.events.map((event) => happening(context, event)),
  ];
  return {
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: context.id,
    type: 'AnnotationPage',
    partOf: {
      id: `${context.id}#all`,
      type: 'AnnotationCollection',
      label: `Annotations of “${article.title}”`,
      total: items.length,
    },
    startIndex: 0,
    items,
  };
}

interface Context {
  readonly article: Article;
  readonly id: string;
  readonly page: (place: Place) => string;
  readonly targets: (span: Span) => Target[];
}

function contextOf(article: Article, addressOf: AddressOf): Context {
  const { ref } = article;
  return {
    article,
    id: addressOf(pathToFile(ref, 'annotations.jsonld')),
    page: (place) => addressOf(pathTo(place)),
    targets: targetsIn(article, {
      source: addressOf(pathToFile(ref, 'article.txt')),
      scope: addressOf(pathTo({ kind: 'article', ref })),
    }),
  };
}

function quotation(context: Context, quote: Quote): Annotation {
  const { article, id, page, targets } = context;
  const speaker = article.index.speakerOf(quote);
  return {
    id: quotationId(id, quote),
    type: 'Annotation',
    motivation: 'identifying',
    body: [
      saying(attributionOf(article, quote)),
      ...(speaker?.hasPage ? [identifying(context, speaker)] : []),
      linking(page({ kind: 'quote', ref: article.ref, id: quote.id })),
      tagged(`form: ${quote.form}`),
      tagged(`grade: ${quote.attribution.grade}`),
      reserve(quote.status),
    ],
    target: quote.spans.flatMap(targets),
  };
}

/** The words that introduce a quotation, and those that give its occasion and its time: each linked to it. */
function evidenceOf({ id, targets }: Context, quote: Quote): Annotation[] {
  const { cue, occasion, time } = quote.attribution;
  const roles = { cue, occasion: occasion?.evidence, time };
  return Object.entries(roles).flatMap(([role, span]): Annotation[] => {
    if (!span) return [];
    const body = [linking(quotationId(id, quote)), tagged(role), reserve(quote.status)];
    return [
      {
        id: `${id}#${role}-${quote.id}`,
        type: 'Annotation',
        motivation: 'linking',
        body,
        target: targets(span),
      },
    ];
  });
}

function mentionsOf(context: Context, person: Person): Annotation[] {
  return person.mentions.map((mention, index) => ({
    id: `${context.id}#mention-${person.id}-${index + 1}`,
    type: 'Annotation',
    motivation: 'identifying',
    body: [identifying(context, person)],
    target: context.targets(mention),
  }));
}

function happening(context: Context, event: Event): Annotation {
  const { article, id, page, targets } = context;
  const { status, when, evidence, people } = event;
  return {
    id: `${id}#event-${event.id}`,
    type: 'Annotation',
    motivation: 'describing',
    body: [
      saying(withReserve(event)),
      ...people.map((person: PersonId) => identifying(context, article.index.person(person))),
      linking(page({ kind: 'event', ref: article.ref, id: event.id })),
      tagged(`when: ${whenOf(article, when)}`),
      tagged(`certainty: ${when.certainty}`),
      reserve(status),
    ],
    target: evidence.flatMap(targets),
  };
}

/** A date of the calendar as EDTF; a time before the article as that; the article's own phrase where it is all there is. */
function whenOf(article: Article, when: FuzzyTime): string {
  switch (when.kind) {
    case 'calendar':
      return when.edtf;
    case 'relative':
      return yearsBefore(article, when);
    case 'undated':
      return when.words ? theArticles(wordsAt(article.text, when.words)) : 'the article does not say';
  }
}

function quotationId(id: string, quote: Quote): string {
  return `${id}#quote-${quote.id}`;
}

function saying(value: string): Body {
  return { type: 'TextualBody', purpose: 'describing', value, format: 'text/plain', language: 'en' };
}

function tagged(value: string): Body {
  return { type: 'TextualBody', purpose: 'tagging', value, format: 'text/plain', language: 'en' };
}

function reserve(status: Status): Body {
  return tagged(`status: ${status}`);
}

function linking(source: string): Body {
  return { type: 'SpecificResource', purpose: 'linking', source };
}

function identifying({ article, page }: Context, { id, name }: Person): Body {
  const address = page({ kind: 'person', ref: article.ref, id });
  return { type: 'SpecificResource', purpose: 'identifying', source: { id: address, type: 'Person', name } };
}
