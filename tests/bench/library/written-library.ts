import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ArticleSource } from '../../../src/authoring/schema.ts';
import { mulberry32 } from '../../mulberry32.ts';
import { FIRST, LAST, NOUNS, OUTLETS, PLAIN, ROLES, VERBS } from './vocabulary.ts';

/*
 * A library of our own, with invented people: articles of about 1,000 words with eleven quotations, five people, three
 * events and four sections, which are 27 pages. The same seed gives the same bytes, and article `n` is the same in a library of any size.
 */

const QUOTES = 11;
const PEOPLE = 5;
const SECTIONS = 4;
const EVENTS = 3;
/** Words of the article's own between two quotations. */
const BETWEEN = 68;
/** Everybody there is: the same come in many articles. */
const EVERYBODY = FIRST.length * LAST.length;

export interface Written {
  /** `2024/05/of-the-harbour-12`, the last of which is the slug. */
  readonly path: string;
  readonly data: Omit<ArticleSource, 'text' | 'slug'>;
  readonly text: string;
}

/** Article number `number` of a library. */
export function writtenArticle(number: number, seed = 1): Written {
  const random = mulberry32(seed * 1_000_003 + number);
  const pick = <Item>(items: readonly Item[]): Item => items[Math.floor(random() * items.length)] as Item;
  const words = (count: number) =>
    Array.from({ length: count }, () => pick(random() < 0.55 ? PLAIN : random() < 0.6 ? NOUNS : VERBS)).join(
      ' ',
    );
  const sentence = (count: number) => {
    const said = words(count);
    return `${said[0]?.toUpperCase() ?? ''}${said.slice(1)}.`;
  };
  const day = new Date(
    Date.UTC(2015 + Math.floor(random() * 10), Math.floor(random() * 12), 1 + Math.floor(random() * 28)),
  );
  const date = day.toISOString().slice(0, 10);
  const cast = castOf(random);
  const text = new Text();
  const data: Omit<Written['data'], 'editorial' | 'source' | 'language'> = {
    sections: {},
    people: {},
    quotes: {},
    events: {},
  };
  for (let index = 0; index < QUOTES; index += 1) {
    text.paragraph();
    if (index % Math.ceil(QUOTES / SECTIONS) === 0) {
      const from = text.add(sentence(8));
      data.sections[`part-${index + 1}`] = { title: `The ${pick(NOUNS)} and the ${pick(NOUNS)}`, from };
    } else text.add(sentence(9));
    if (index < EVENTS) {
      const year = 1990 + Math.floor(random() * 30);
      text.add(' ');
      const start = text.length;
      text.add('The town had a new ');
      text.add(`${pick(NOUNS)} `);
      const when = text.add(`in ${year}`);
      text.add('.');
      data.events[`event-${index + 1}`] = {
        label: `Something new in ${year}`,
        status: 'stated',
        when: { edtf: String(year), words: when },
        evidence: { start, end: text.length },
        people: [],
      };
    }
    for (let left = BETWEEN; left > 0; left -= 17) text.add(` ${sentence(17)}`);
    text.paragraph();
    const person = cast[index % cast.length] as Somebody;
    const [id, quote, named] = quotation(text, person, random, words, index);
    data.quotes[`${id}-${index + 1}`] = quote;
    data.people[person.id] ??= {
      name: named,
      ...(person.isFollowed && { is: person.id }),
      epithet: { label: `The ${person.role}`, evidence: text.add(` The ${person.role} left later.`) },
    };
    if (random() < 0.5) text.add(` ${sentence(12)}`);
  }
  const subject = pick(NOUNS);
  return {
    path: `${date.slice(0, 4)}/${date.slice(5, 7)}/of-the-${subject}-${number}`,
    text: `${text.whole}\n`,
    data: {
      language: 'en',
      editorial: {
        title: `Of the ${subject} and the ${pick(NOUNS)}`,
        description: `What was said of the ${subject}, and by whom.`,
      },
      source: { publisher: pick(OUTLETS), author: null, url: `https://example.com/${number}`, date },
      ...data,
    },
  };
}

interface Somebody {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly isFollowed: boolean;
}

function somebody(index: number): Omit<Somebody, 'role'> {
  const name = `${FIRST[index % FIRST.length]} ${LAST[Math.floor(index / FIRST.length) % LAST.length]}`;
  return { id: name.toLowerCase().replaceAll(' ', '-'), name, isFollowed: index % 4 === 0 };
}

/** Some come often, most seldom. */
function castOf(random: () => number): Somebody[] {
  const chosen = new Map<number, Somebody>();
  while (chosen.size < PEOPLE) {
    const index = Math.floor(random() ** 2 * EVERYBODY);
    const role = ROLES[chosen.size] ?? 'neighbour';
    chosen.set(index, { ...somebody(index), role });
  }
  return [...chosen.values()];
}

type Quoted = ArticleSource['quotes'][string];
type Place = { start: number; end: number };

/** Six of eleven whole, three of a few words, two reported. */
function quotation(
  text: Text,
  { id: speaker, name }: Somebody,
  random: () => number,
  words: (count: number) => string,
  index: number,
): [string, Quoted, Place] {
  const rest = { speaker, grade: 'named' } as const;
  if (index % 4 === 3) {
    const named = text.add(name);
    text.add(' ');
    const cue = text.add('described');
    text.add(' it as ');
    const said = text.add(`“${words(4)}”`);
    text.add('.');
    return ['lifted', { ...rest, form: 'partial', words: said, cue, trail: [named] }, named];
  }
  if (index % 5 === 4) {
    const named = text.add(name);
    text.add(' ');
    const cue = text.add('said');
    text.add(' ');
    const said = text.add(`that ${words(14)}`);
    text.add('.');
    return ['reported', { ...rest, form: 'reported', words: said, cue, trail: [named] }, named];
  }
  const length = 12 + Math.floor(random() * 30);
  const said = text.add(`“${words(length)},”`);
  text.add(' ');
  const cue = text.add('said');
  text.add(' ');
  const named = text.add(name);
  text.add('.');
  return ['said', { ...rest, form: 'direct', words: said, cue, trail: [named] }, named];
}

/** A text as it is written, which knows where what was added stands (UTF-16, half-open). */
class Text {
  whole = '';

  get length(): number {
    return this.whole.length;
  }

  add(words: string): Place {
    const start = this.whole.length;
    this.whole += words;
    const blank = words.length - words.trimStart().length;
    return { start: start + blank, end: this.whole.length };
  }

  paragraph(): void {
    if (this.whole) this.whole += '\n';
  }
}

/** Writes the articles of so many numbers under a folder of content, with everybody who may be followed. */
export function writeLibrary(content: string, count: number, seed = 1): void {
  for (let number = 0; number < count; number += 1) writeOne(content, writtenArticle(number, seed));
  const everybody = Array.from({ length: EVERYBODY }, (_, index) => somebody(index));
  const known = everybody.filter(({ isFollowed }) => isFollowed).map(({ id, name }) => ({ id, name }));
  writeFileSync(join(content, 'people.json'), JSON.stringify(known));
}

/** Writes one article as data. */
export function writeOne(content: string, { path, data, text }: Written): void {
  const folder = join(content, path);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'article.json'), JSON.stringify(data));
  writeFileSync(join(folder, 'source.txt'), text);
}
