import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../src/article/article.ts';
import { assemble } from '../../src/article/assemble.ts';
import type { PersonFacts, QuoteFacts, SectionFacts } from '../../src/article/facts.ts';
import { paragraphsOf } from '../../src/article/paragraphs.ts';
import { onSite } from '../../src/article/ref.ts';
import type { Span } from '../../src/article/span.ts';
import { mulberry32 } from '../mulberry32.ts';

export const SLUG = 'a-long-article';
const QUOTES = 10_000;
const QUOTES_A_SECTION = 100;
const NAMES = ['Ada Grant', 'Ben Osei', 'Carla Ruiz', 'Dev Patel', 'Eva Lind', 'Femi Ade'];
const COMMON =
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all their has would what will there if can more when who so no out up into them than some could time these two may then do first any my now such like our over'.split(
    ' ',
  );

/** A paragraph as it is made: its words, and where in it the quotation, the cue and the speaker's name stand. */
interface Made {
  readonly words: string;
  readonly said: Span;
  readonly cue: Span;
  readonly named: Span;
  readonly speaker: number;
}

/**
 * Writes an article of 200,000 words and 10,000 quotations as a folder of content, the same for the same seed. Its offsets
 * are known as it is made: finding 30,000 anchors in a megabyte would measure the build and not the page.
 */
export function writeLongArticle(folder: string, seed = 1): Article {
  const article = longArticle(mulberry32(seed));
  mkdirSync(join(folder, SLUG), { recursive: true });
  writeFileSync(join(folder, SLUG, 'resolved.json'), JSON.stringify(article));
  writeFileSync(join(folder, SLUG, 'article.ts'), `export { default } from './resolved.json';\n`);
  return article;
}

function longArticle(random: () => number): Article {
  const made = Array.from({ length: QUOTES }, () => makeParagraph(random));
  const text = made.map(({ words }) => words).join('\n');
  const paragraphs = paragraphsOf(text);
  const quotes = made.map((each, index) => quoteOf(each, index, paragraphs[index]?.start ?? 0));
  return assemble({
    ref: onSite(SLUG),
    language: 'en',
    wording: 'editorial',
    title: 'A long article',
    description: 'Made by the bench: 200,000 words and 10,000 quotations.',
    contentNote: null,
    source: { publisher: null, author: null, url: null, date: null },
    provenance: {},
    published: null,
    text,
    sections: sectionsOf(paragraphs),
    quotes,
    people: NAMES.map((_, index) => personOf(index, quotes)),
    unnamed: [],
    events: [],
    slips: [],
    aliases: {},
  });
}

function makeParagraph(random: () => number): Made {
  const pick = (items: readonly string[]) => Math.floor(random() * items.length);
  const some = (count: number) => Array.from({ length: count }, () => COMMON[pick(COMMON)]).join(' ');
  const speaker = pick(NAMES);
  const name = NAMES[speaker] ?? '';
  const told = `${some(7)}. `;
  const cueAt = told.length + name.length + 1;
  const saidAt = cueAt + 'said: '.length;
  const words = `${told}${name} said: "${some(10)}."`;
  return {
    words,
    speaker,
    named: { start: told.length, end: told.length + name.length },
    cue: { start: cueAt, end: cueAt + 'said'.length },
    said: { start: saidAt, end: words.length },
  };
}

function quoteOf({ said, cue, named, speaker }: Made, index: number, offset: number): QuoteFacts {
  const moved = ({ start, end }: Span): Span => ({ start: start + offset, end: end + offset });
  return {
    id: `quote-${index}`,
    form: 'direct',
    spans: [moved(said)],
    speaker: personId(speaker),
    attribution: {
      cue: moved(cue),
      occasion: null,
      time: null,
      trail: [{ ...moved(named), why: null }],
      grade: 'named',
    },
    sameWords: null,
    status: 'stated',
    basis: { by: 'editor' },
  };
}

function personOf(index: number, quotes: readonly QuoteFacts[]): PersonFacts {
  const own = quotes.filter(({ speaker }) => speaker === personId(index));
  const [named = { start: 0, end: 1 }, ...mentions] = own.flatMap(({ attribution }) => attribution.trail);
  return { id: personId(index), named, hasPage: true, epithet: null, statements: [], mentions };
}

function personId(index: number): string {
  return `person-${index}`;
}

function sectionsOf(paragraphs: readonly Span[]): SectionFacts[] {
  const starts = paragraphs.filter((_, index) => index % QUOTES_A_SECTION === 0);
  return starts.map(({ start }, index) => ({
    id: `section-${index}`,
    title: `Section ${index + 1}`,
    from: start,
  }));
}
