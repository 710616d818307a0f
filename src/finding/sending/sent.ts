import type { Correction } from '../corrections/correction.ts';
import { checkCorrections, checkStored, type Checked } from '../stored/check-stored.ts';
import type { StoredArticle } from '../stored/stored-article.ts';
import { titleOf } from '../stored/title-of.ts';
import { pack, unpack, type Unpackable } from './pack.ts';

/** Corrections alone, for somebody who has the article: where it stands, and what it is called in a list (`titleOf`). */
export interface SentCorrections {
  readonly url: string | null;
  readonly title: string | null;
  readonly corrections: readonly Correction[];
}

/** What somebody sent, checked; or why there is nothing to open, worded for the reader. Nothing of it is kept by reading it. */
export type Sent =
  | { readonly is: 'article'; readonly stored: StoredArticle }
  | { readonly is: 'corrections'; readonly sent: SentCorrections }
  | { readonly is: 'nothing'; readonly reasons: readonly string[] };

const ARTICLE = 'article=';
const CORRECTIONS = 'corrections=';

/** The fragment of a link that carries an article whole, without `#`. A fragment reaches no host. */
export async function articleFragment(stored: StoredArticle): Promise<string> {
  return ARTICLE + (await pack(stored));
}

/** The fragment of a link that carries corrections alone. */
export async function correctionsFragment(stored: StoredArticle): Promise<string> {
  const sent: SentCorrections = {
    url: stored.details.url?.value ?? null,
    title: titleOf(stored),
    corrections: stored.corrections,
  };
  return CORRECTIONS + (await pack(sent));
}

/** Whether a fragment carries something that was sent, sound or not. */
export function carriesSent(fragment: string): boolean {
  const bare = fragment.replace(/^#/u, '');
  return bare.startsWith(ARTICLE) || bare.startsWith(CORRECTIONS);
}

/** Reads what a fragment carries, with or without `#`. Never throws; takes no more than 5 MB. */
export async function sentIn(fragment: string): Promise<Sent> {
  const bare = fragment.replace(/^#/u, '');
  const kind = [ARTICLE, CORRECTIONS].find((each) => bare.startsWith(each));
  if (kind === undefined) return nothing('This link carries no article');
  const unpacked = await unpack(bare.slice(kind.length));
  if (typeof unpacked === 'string') return nothing(REASONS[unpacked]);
  return kind === ARTICLE ? asArticle(unpacked.value) : asCorrections(unpacked.value);
}

const REASONS: Readonly<Record<Unpackable, string>> = {
  cut: 'This link was cut on its way: its end is missing. Ask for it again as a file',
  damaged: 'This link is damaged: what it carries cannot be read',
  tooLarge: 'This link carries more than 5 MB, which is more than is opened',
};

/** Reads the data that a page made here carries. Never throws. */
export function sentInPage(json: string): Sent {
  try {
    return asArticle(JSON.parse(json));
  } catch {
    return nothing('This file was made here and is damaged: its data cannot be read');
  }
}

function asArticle(value: unknown): Sent {
  const checked = checkStored(value);
  return checked.is === 'sound' ? { is: 'article', stored: checked.value } : nothing(...checked.reasons);
}

function asCorrections(value: unknown): Sent {
  if (typeof value !== 'object' || value === null || !('corrections' in value))
    return nothing('This link carries no corrections');
  const checked: Checked<readonly Correction[]> = checkCorrections(value.corrections);
  if (checked.is === 'refused') return nothing(...checked.reasons);
  const url = 'url' in value ? textOr(value.url, /^https?:\/\/[^\s/]/u) : null;
  const title = 'title' in value ? textOr(value.title, /\S/u) : null;
  return { is: 'corrections', sent: { url, title, corrections: checked.value } };
}

function textOr(value: unknown, fits: RegExp): string | null {
  return typeof value === 'string' && value.length < 2000 && fits.test(value) ? value : null;
}

function nothing(...reasons: readonly string[]): Sent {
  return { is: 'nothing', reasons };
}
