import { mkdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

export const SLUG = 'a-long-article';
const WORDS = 200_000;
const QUOTES = 10_000;
const SECTIONS = 100;
const PEOPLE = ['Ada Grant', 'Ben Osei', 'Carla Ruiz', 'Dev Patel', 'Eva Lind', 'Femi Ade'];
const COMMON =
  'the of and to in a is that for it as was with be by on not he his but at are this have from or had an they which one you were all their has would what will there if can more when who so no out up into them than some could time these two may then do first any my now such like our over'.split(
    ' ',
  );

/** Writes an article of 200,000 words and 10,000 quotations as a folder of content; the same for the same seed. */
export function writeLongArticle(
  folder: string,
  seed = 1,
): { words: number; quotes: readonly string[]; text: string } {
  const random = mulberry32(seed);
  const paragraphs: string[] = [];
  const quotes: string[] = [];
  const sections: string[] = [];
  const perQuote = Math.floor(WORDS / QUOTES);
  for (let number = 0; number < QUOTES; number += 1) {
    const speaker = PEOPLE[Math.floor(random() * PEOPLE.length)] ?? '';
    const words = (count: number) =>
      Array.from({ length: count }, () => COMMON[Math.floor(random() * COMMON.length)]);
    const said = [`q${number}`, ...words(9)].join(' ');
    const told = [`t${number}`, ...words(perQuote - 14)].join(' ');
    paragraphs.push(`${told}. ${speaker} (${number}) said: "${said}."`);
    quotes.push(quoteSource(number, speaker, said));
    if (number % (QUOTES / SECTIONS) === 0)
      sections.push(
        `'section-${number}': { title: 'Section ${number}', from: ${JSON.stringify(`t${number} `)} },`,
      );
  }
  const text = paragraphs.join('\n');
  mkdirSync(join(folder, SLUG), { recursive: true });
  writeFileSync(join(folder, SLUG, 'source.txt'), text);
  writeFileSync(join(folder, SLUG, 'article.ts'), source(sections, quotes, paragraphs[0] ?? ''));
  return { words: WORDS, quotes: quotes.map((_, number) => `quote-${number}`), text };
}

function quoteSource(number: number, speaker: string, said: string): string {
  const id = speaker.toLowerCase().replace(' ', '-');
  const mention = { exact: speaker, suffix: ` (${number}) said` };
  return `'quote-${number}': { form: 'direct', words: ${JSON.stringify(`"${said}."`)}, speaker: '${id}', grade: 'named', cue: { exact: 'said', prefix: '(${number}) ' }, trail: [${JSON.stringify(mention)}] },`;
}

function source(sections: readonly string[], quotes: readonly string[], first: string): string {
  const people = PEOPLE.map(
    (name) => `'${name.toLowerCase().replace(' ', '-')}': { name: firstPlace(${JSON.stringify(name)}) },`,
  );
  return `import { resolveArticle } from '${resolve('src/article/resolve.ts')}';
import text from './source.txt?raw';
const firstPlace = (name) => ({ exact: name, suffix: text.slice(text.indexOf(name) + name.length).match(/^ \\(\\d+\\) said/)[0] });
export default resolveArticle({
  slug: '${SLUG}', language: 'en', text,
  editorial: { title: 'A long article', description: ${JSON.stringify(`Made by the bench; it begins: ${first.slice(0, 40)}`)} },
  source: { publisher: null, author: null, url: null, date: null },
  sections: { ${sections.join('\n')} },
  people: { ${people.join('\n')} },
  quotes: { ${quotes.join('\n')} },
  events: {},
});
`;
}

/** A small generator with a good spread: Mulberry32, by Tommy Ettinger, public domain. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
