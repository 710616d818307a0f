import type {
  BreadcrumbList,
  NewsArticle,
  Person as PersonData,
  Quotation,
  WebPage,
  WebSite,
} from 'schema-dts';
import type { Article, Person, Quote } from '../../article/article.ts';
import { attributionOf } from '../../article/saying/attribution.ts';
import { unmarked } from '../../article/saying/excerpt.ts';
import type { Open } from '../../article/lit.ts';
import { pathTo, type Place } from '../../links.ts';
import { breadcrumbs } from './breadcrumbs.ts';
import { APP, libraryHead, pageWords } from '../../pages/head.ts';

/** What a page says of itself to programs, in the words of schema.org: https://schema.org/docs/schemas.html */
export interface StructuredData {
  readonly '@context': 'https://schema.org';
  readonly '@graph': readonly Described[];
}

type Described = NewsArticle | Quotation | PersonData | WebPage | WebSite | BreadcrumbList;
type AddressOf = (path: string) => string;

/** What the library's page is. */
export function libraryData(addressOf: AddressOf): StructuredData {
  const { description, path } = libraryHead;
  return graph([
    { '@type': 'WebSite', '@id': addressOf(path), name: APP, description, url: addressOf(path) },
  ]);
}

/**
 * What an article's page is, by what is open in it. Says no more than the article does: no author, date or headline that
 * it does not give, and an event is a page about it and never an `Event`, which would assert that it took place.
 */
export function articleData(
  article: Article,
  place: Place,
  open: Open | null,
  addressOf: AddressOf,
): StructuredData {
  return graph([...subject(article, place, open, addressOf), breadcrumbs(article, place, open, addressOf)]);
}

function graph(described: readonly Described[]): StructuredData {
  return { '@context': 'https://schema.org', '@graph': described };
}

function subject(article: Article, place: Place, open: Open | null, addressOf: AddressOf): Described[] {
  if (place.kind === 'article') return [newsArticle(article, addressOf)];
  if (open?.kind === 'quote') return [quotation(article, open.quote, addressOf)];
  if (open?.kind === 'person') return [person(article, open.person, addressOf)];
  const { title, description } = pageWords(article, place, open);
  return [
    {
      '@type': 'WebPage',
      '@id': addressOf(pathTo(place)),
      name: title,
      description,
      about: named(article, addressOf),
    },
  ];
}

/** A title of ours is a `name`; the article's own is its `headline` too. */
function newsArticle(article: Article, addressOf: AddressOf): NewsArticle {
  const { publisher, author, url, date } = article.source;
  return {
    ...named(article, addressOf),
    ...(article.wording === 'own' && { headline: article.title }),
    description: article.description,
    inLanguage: article.language,
    wordCount: article.wordCount,
    ...(url && { url }),
    ...(author && { author: { '@type': 'Person', name: author } }),
    ...(publisher && { publisher: { '@type': 'Organization', name: publisher } }),
    ...(date && DATE.test(date) && { datePublished: date }),
    hasPart: article.quotes.map((quote) => ({ '@id': quotationId(article, quote, addressOf) })),
  };
}

/** A year, a month or a day without doubt: what EDTF says beyond it, an ISO 8601 date of schema.org's cannot. */
const DATE = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/u;

function named(article: Article, addressOf: AddressOf) {
  const page = addressOf(pathTo({ kind: 'article', ref: article.ref }));
  return {
    '@type': 'NewsArticle',
    '@id': `${page}#article`,
    name: article.title,
    mainEntityOfPage: page,
  } as const;
}

/**
 * `creator` says whose wording it is, so only words in marks have one: reported speech is worded by the article. To whom
 * the article attributes the words is `spokenByCharacter`, which schema.org gives that meaning; an inferred speaker is
 * in neither, nor is one without a page. The reserve is in the description, which every reader of this gets.
 */
function quotation(article: Article, quote: Quote, addressOf: AddressOf): Quotation {
  const { form, spans, attribution } = quote;
  const speaker = attribution.grade === 'inferred' ? null : article.index.speakerOf(quote);
  const by = speaker?.hasPage ? identified(article, speaker, addressOf) : null;
  return {
    '@type': 'Quotation',
    '@id': quotationId(article, quote, addressOf),
    text: spans.map((span) => unmarked(article.text, span)).join('\n'),
    description: attributionOf(article, quote),
    inLanguage: article.language,
    ...(by && { spokenByCharacter: by }),
    ...(by && form !== 'reported' && { creator: by }),
    isPartOf: named(article, addressOf),
    mainEntityOfPage: addressOf(pathTo({ kind: 'quote', ref: article.ref, id: quote.id })),
  };
}

function person(article: Article, described: Person, addressOf: AddressOf): PersonData {
  const place = { kind: 'person', ref: article.ref, id: described.id } as const;
  return {
    ...identified(article, described, addressOf),
    description: pageWords(article, place, { kind: 'person', person: described }).description,
    mainEntityOfPage: addressOf(pathTo(place)),
    subjectOf: named(article, addressOf),
  };
}

function identified({ ref }: Article, { id, name }: Person, addressOf: AddressOf) {
  const page = addressOf(pathTo({ kind: 'person', ref, id }));
  return { '@type': 'Person', '@id': `${page}#person`, name } as const;
}

function quotationId({ ref }: Article, { id }: Quote, addressOf: AddressOf): string {
  return `${addressOf(pathTo({ kind: 'quote', ref, id }))}#quote`;
}
