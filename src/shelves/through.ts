import { queryOptions } from '@tanstack/react-query';
import type { Form, Grade, Status } from '../article/article.ts';
import { pathToData, type Through } from '../links.ts';

/*
 * What the pages about several articles show: one person through the library, and the same words in several articles. It
 * stands as a file beside each page, and is made from the records of the articles at build.
 */

/** An article, as far as a page about several names it. */
export interface ArticleNamed {
  readonly path: string;
  readonly title: string;
  readonly language: string;
  readonly publisher: string | null;
  /** When it was published, in words; null where its source does not say. */
  readonly date: string | null;
  /** What a reader should know before its words. */
  readonly contentNote: string | null;
}

/** A quotation with all that goes along with its words. */
export interface Saying {
  readonly path: string;
  readonly form: Form;
  /** A line for each paragraph, in the marks that they are to have. */
  readonly words: string;
  /** The reserve, the voice and the occasion: they stand before the words. */
  readonly intro: string;
  /** What else is known of the saying, in brackets; may be empty. */
  readonly aside: string;
  readonly status: Status;
  readonly grade: Grade;
  /** Whether the article gives the speaker a name. */
  readonly isNamed: boolean;
}

/** Where the words of a quotation stand in other articles too. */
export interface Elsewhere {
  readonly path: string;
  /** How many other articles. */
  readonly articles: number;
  /** Whether the articles give the words to different speakers. */
  readonly isDisputed: boolean;
}

export interface SaidIn {
  readonly article: ArticleNamed;
  readonly quotes: readonly (Saying & { readonly elsewhere: readonly Elsewhere[] })[];
}

/** A page of what one person said, through the library. */
export interface SomeonePage {
  readonly id: string;
  readonly name: string;
  readonly aliases: readonly string[];
  readonly sameAs: readonly string[];
  /** Of all of the library. */
  readonly counts: { readonly articles: number; readonly quotes: number };
  /** Who quotes them, the most articles first: publishers, and null for articles whose publisher is not given. */
  readonly quotedBy: readonly { readonly publisher: string | null; readonly articles: number }[];
  /** Every year of a person whose words do not fit one page, and of this page’s year every part; none where they do. */
  readonly parts: readonly { readonly part: string; readonly year: string; readonly quotes: number }[];
  /** Which of them this is; null for the first page, which has all, or the newest. */
  readonly part: string | null;
  /** By the year in which the articles were published, the newest first; null for those that give no date. */
  readonly years: readonly { readonly year: string | null; readonly articles: readonly SaidIn[] }[];
}

/** Words that two wordings share, that only the longest has, or that only this one has. */
export interface WordChange {
  readonly kind: 'same' | 'gone' | 'added';
  readonly words: string;
}

/** How one article words and attributes what others have too. */
export interface Version extends Saying {
  readonly article: ArticleNamed;
  /** The longest wording, the same words, fewer of them, other words, or a few words of it in marks. */
  readonly kind: 'longest' | 'same' | 'shorter' | 'differs' | 'part';
  /** The place of its speaker among the page’s, from 1; 0 where the article does not say who it is. */
  readonly voice: number;
  /** How it differs from the longest wording; none for the others. */
  readonly changes: readonly WordChange[];
  readonly cue: string | null;
  readonly occasion: string | null;
  readonly time: string | null;
}

/**
 * What the articles say of the speaker. one: an editor has said that it is one person; alike: they use one name, and nobody
 * has said that it is one person; differ: they name different speakers; unsaid: none names one.
 */
export type Verdict = 'one' | 'alike' | 'differ' | 'unsaid';

/** The same words in several articles. */
export interface SameWordsPage {
  readonly id: string;
  readonly articles: number;
  readonly verdict: Verdict;
  /** Whom the articles name, the most articles first; last, with a null name, those that name nobody. */
  readonly speakers: readonly {
    readonly name: string | null;
    /** The id in the library, where an editor has said who it is. */
    readonly is: string | null;
    readonly articles: number;
  }[];
  readonly part: string | null;
  /** How many pages there are of it. */
  readonly parts: number;
  readonly versions: readonly Version[];
}

/** What an article’s `same-words.json` says, by the ids of its quotations. */
export type SameWordsOfArticle = Readonly<Record<string, readonly Elsewhere[]>>;

interface Pages {
  readonly someone: SomeonePage;
  readonly 'same-words': SameWordsPage;
}

/** A page that the library does not have. */
export class UnknownPage extends Error {
  override readonly name = 'UnknownPage';
}

/** What a page about several articles shows. It fails with UnknownPage where there is none, else with the network's error. */
export function throughQuery<Kind extends Through['kind']>(
  place: Through & { readonly kind: Kind },
  addressOf: (path: string) => string,
) {
  const path = pathToData(place);
  return queryOptions({
    queryKey: ['through', path],
    queryFn: async () => read<Pages[Kind]>(addressOf(path)),
    networkMode: 'always',
    retry: false,
  });
}

async function read<Page>(address: string): Promise<Page> {
  const response = await fetch(address, { cache: 'no-cache' });
  if (response.status === 404) throw new UnknownPage(address);
  if (!response.ok) throw new Error(`${address} answered ${response.status}`);
  return (await response.json()) as Page;
}
