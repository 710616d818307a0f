import type { Person, Quote, Span } from '../analysis.ts';
import type { AttributedQuote } from '../attribution/quotations.ts';
import { phraseAt } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import { tokenAt } from '../grammar/token.ts';
import { WordClass } from '../grammar/word-class.ts';
import { canSpeak } from './can-speak.ts';
import { wholeDescription } from './common-owner.ts';
import { type Cast, castOf } from './cast.ts';
import { isPerson } from './evidence.ts';
import type { Figure } from './person.ts';
import { surnameOf } from './roster.ts';
import { standsFor } from './stand-ins.ts';

/** Quotations with their speakers traced to people, and the people. */
export interface Traced {
  readonly quotes: Quote[];
  readonly people: Person[];
}

/** Traces every speaker from the mention beside the quotation to the fullest name. */
export function traceSpeakers(reading: Reading, attributed: readonly AttributedQuote[]): Traced {
  const cast = castOf(reading, new Set(attributed.map(({ speakerPhrase }) => speakerPhrase)));
  const people = new PeopleList(reading);
  const quotes = attributed.map(({ quote, speakerPhrase }) => {
    if (speakerPhrase < 0)
      return quote.speaker === null ? quote : withLabel(reading.text, people, cast, quote, quote.speaker);
    const figure = speakingFigure(reading, cast, speakerPhrase);
    if (figure !== null)
      return withFigure(reading.text, people, withAppositive(cast, quote, speakerPhrase), figure);
    const source = standsFor(reading, cast, speakerPhrase);
    if (source >= 0) return withSource(reading, cast, people, quote, source);
    return canSpeak(reading, speakerPhrase)
      ? withUnnamed(reading, people, quote, speakerPhrase)
      : { ...quote, ...NOBODY };
  });
  for (const figure of cast.figures)
    if (isPerson(figure) && figure.mentions.length > 0) people.indexOf(figure);
  return { quotes, people: people.list };
}

/** The figure of the phrase itself, or of the name that stands beside it: "the spokesman, John Roe, said". */
function speakingFigure(reading: Reading, cast: Cast, at: number): Figure | null {
  const own = cast.figures[cast.figureOfPhrase[at] ?? -1];
  if (own !== undefined) return own;
  const head = tokenAt(reading.tokens, phraseAt(reading.phrases, at).head);
  if ((head.classes & WordClass.subjectPronoun) !== 0) return null;
  if (phraseAt(reading.phrases, at + 1).kind !== 'comma') return null;
  const beside = cast.figures[cast.figureOfPhrase[at + 2] ?? -1];
  return beside?.isCertain === true && phraseAt(reading.phrases, at + 3).kind === 'comma' ? beside : null;
}

/** "the foreign minister, Ada Prince": the mention takes the name along. */
function withAppositive(cast: Cast, quote: Quote, at: number): Quote {
  const end = cast.appositives.get(at);
  if (end === undefined || quote.speaker === null) return quote;
  return { ...quote, speaker: { start: quote.speaker.start, end } };
}

function withFigure(text: string, people: PeopleList, quote: Quote, figure: Figure): Quote {
  const { speaker } = quote;
  if (speaker === null) return quote;
  const mention = lastUntil(figure.mentions, speaker.end);
  const isNamed =
    (mention !== null && mention.start >= speaker.start) ||
    figure.named.start === speaker.start ||
    figure.epithets.some(({ start }) => start === speaker.start && figure.words.length === 0);
  const trail: Span[] = [speaker];
  const between = isNamed ? null : nearer(mention, lastUntil(figure.epithets, speaker.start));
  if (between !== null) trail.push(between);
  const last = trail.at(-1) ?? speaker;
  if (
    last.start !== figure.named.start &&
    !text.slice(last.start, last.end).includes(text.slice(figure.named.start, figure.named.end))
  )
    trail.push(figure.named);
  const grade = quote.grade === 'named' && !isNamed ? 'pronoun' : quote.grade;
  return { ...quote, grade, trail, person: people.indexOf(figure) };
}

/** Of a name and an epithet before a pronoun, the one that it stands nearest. */
function nearer(mention: Span | null, epithet: Span | null): Span | null {
  if (mention === null || epithet === null) return mention ?? epithet;
  return epithet.start > mention.start ? epithet : mention;
}

/** The last of some spans, which are in order, that ends at `offset` or before it. */
function lastUntil(spans: readonly Span[], offset: number): Span | null {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((spans[middle]?.end ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1] ?? null;
}

/** A label in capitals names the figure whose surname it ends in; else it is a name of its own. */
function withLabel(text: string, people: PeopleList, cast: Cast, quote: Quote, label: Span): Quote {
  const word = text.slice(label.start, label.end).toLowerCase().split(' ').at(-1) ?? '';
  const figure = cast.figures.find(({ words, isCertain }) => isCertain && surnameOf(words) === word);
  if (figure === undefined) return { ...quote, trail: [label], person: people.indexOfWords(label) };
  return { ...quote, trail: [label, figure.named], person: people.indexOf(figure) };
}

const NOBODY = {
  speaker: null,
  cue: null,
  trail: [],
  person: -1,
  grade: 'unattributed',
  rule: 'nothing that can speak is near',
} as const;

/** "it" and "which" stand for a body or a thing that speaks. */
function withSource(reading: Reading, cast: Cast, people: PeopleList, quote: Quote, at: number): Quote {
  const words = wholeDescription(reading, at);
  const figure = cast.figures[cast.figureOfPhrase[at] ?? -1];
  const trail = quote.speaker === null ? [words] : [quote.speaker, words];
  const person = figure === undefined ? people.indexOfWords(words) : people.indexOf(figure);
  return { ...quote, trail, person };
}

function withUnnamed(reading: Reading, people: PeopleList, quote: Quote, at: number): Quote {
  const words = wholeDescription(reading, at);
  return { ...quote, trail: [words], person: people.indexOfWords(words) };
}

/** The people that the analysis gives out, in the order in which they come to speak or are named. */
class PeopleList {
  readonly list: Person[] = [];
  readonly #places = new Map<Figure | string, number>();
  readonly #reading: Reading;

  constructor(reading: Reading) {
    this.#reading = reading;
  }

  indexOf(figure: Figure): number {
    const known = this.#places.get(figure);
    if (known !== undefined) return known;
    this.#places.set(figure, this.list.length);
    return this.list.push(personOf(this.#reading.text, figure)) - 1;
  }

  /** Someone who has no name in the text is known by the words for them. */
  indexOfWords(span: Span): number {
    const name = this.#reading.text.slice(span.start, span.end);
    const key = name.toLowerCase().replace(/^(?:the|a|an) /, '');
    const known = this.#places.get(key);
    if (known !== undefined) return known;
    this.#places.set(key, this.list.length);
    const person: Person = {
      name,
      isGroup: true,
      isMinor: false,
      named: span,
      mentions: [span],
      epithets: [],
      titles: [],
      pronouns: [],
    };
    return this.list.push(person) - 1;
  }
}

function personOf(text: string, figure: Figure): Person {
  return {
    name: text.slice(figure.named.start, figure.named.end),
    isGroup: figure.words.length === 0 || !isPerson(figure),
    isMinor: figure.isMinor,
    named: figure.named,
    mentions: figure.mentions,
    epithets: figure.epithets,
    titles: [...figure.titles],
    pronouns: [...figure.pronouns],
  };
}
