import type { Article, Quote, Speaker } from '../article/article.ts';
import { standingOf } from '../article/standing.ts';
import { voicesOf } from '../article/voices.ts';

/** Below this probability of the engine's an attribution is one to look at; below one half it names nobody. */
const SURE = 0.75;

/** What an editor asks of an article's sources before it is printed. Each quotation is in one of the first four lists. */
export interface Sources {
  readonly stated: readonly Quote[];
  readonly workedOut: readonly Quote[];
  readonly corrected: readonly Quote[];
  /** To look at: worked out with doubt, or nobody is named. */
  readonly unsure: readonly Quote[];
  /** Of the unsure, and of what the reader gave to nobody: those that nobody is named for. */
  readonly unattributed: readonly Quote[];
  /** Who is quoted without a name. */
  readonly withoutName: readonly Speaker[];
  /** Everyone who is quoted, who has most words first. */
  readonly voices: readonly Speaker[];
}

/** Sorts an article's quotations by how sure it is who said them. */
export function sourcesOf(article: Article): Sources {
  const { quotes } = article;
  const of = (kind: ReturnType<typeof kindOf>) => quotes.filter((quote) => kindOf(quote) === kind);
  return {
    stated: of('stated'),
    workedOut: of('workedOut'),
    corrected: of('corrected'),
    unsure: unsureOf(article),
    unattributed: quotes.filter(({ speaker }) => speaker === null),
    withoutName: article.unnamedSpeakers,
    voices: voicesOf(article).toSorted((a, b) => b.wordCount - a.wordCount),
  };
}

/** The quotations to look at, in the order of the text. */
export function unsureOf({ quotes }: Article): readonly Quote[] {
  return quotes.filter(isUnsure);
}

/** The first to look at after a quotation, and after the last the first of all; null when there is no other. */
export function nextUnsure(article: Article, after: Quote | null): Quote | null {
  const from = after ? article.index.placeOf(after) + 1 : 0;
  const { quotes } = article;
  const next = [...quotes.slice(from), ...quotes.slice(0, from)].find(isUnsure);
  return next === undefined || next === after ? null : next;
}

/** Whether a quotation is one to look at. */
export function isUnsure(quote: Quote): boolean {
  return kindOf(quote) === 'unsure';
}

function kindOf(quote: Quote): 'stated' | 'workedOut' | 'corrected' | 'unsure' {
  const { basis, speaker, attribution } = quote;
  const standing = standingOf(quote);
  if (standing === 'workedOut') return basis.by === 'rule' && basis.confidence < SURE ? 'unsure' : standing;
  if (standing !== null) return standing;
  if (speaker === null) return 'unsure';
  return attribution.grade === 'named' ? 'stated' : 'workedOut';
}
