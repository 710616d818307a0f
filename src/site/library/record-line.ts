import { digest } from '../files/digest.ts';
import type { DatedRecord, KeptRecord } from './record.ts';

/** What is large, and asked for by few: each stands by itself, and is read when it is asked for. */
const APART = ['places', 'quotes', 'compared'] as const;
type Apart = (typeof APART)[number];
type Asked = Omit<DatedRecord, Apart>;

const TAB = 0x09;

/** A record as one line of text: what most ask for, and after a tab each of the rest. JSON has no tabs of its own. */
export function lineOf({ places, quotes, compared, ...asked }: DatedRecord): string {
  const rest: Pick<DatedRecord, Apart> = { places, quotes, compared };
  return [asked, ...APART.map((name) => rest[name])].map((part) => JSON.stringify(part)).join('\t');
}

/** The record of a line, in UTF-8, which is read as far as it is asked for. */
export function recordIn(line: Buffer): KeptRecord {
  return new RecordLine(line);
}

class RecordLine implements KeptRecord {
  readonly card: DatedRecord['card'];
  readonly date: DatedRecord['date'];
  readonly people: DatedRecord['people'];
  readonly searched: DatedRecord['searched'];
  readonly lastmod: DatedRecord['lastmod'];
  readonly #line: Buffer;
  readonly #read: { [Name in Apart]?: DatedRecord[Name] } = {};

  constructor(line: Buffer) {
    this.#line = line;
    const asked = this.#part(0) as Asked;
    this.card = asked.card;
    this.date = asked.date;
    this.people = asked.people;
    this.searched = asked.searched;
    this.lastmod = asked.lastmod;
  }

  get places(): DatedRecord['places'] {
    return (this.#read.places ??= this.#apart('places'));
  }

  get quotes(): DatedRecord['quotes'] {
    return (this.#read.quotes ??= this.#apart('quotes'));
  }

  get compared(): DatedRecord['compared'] {
    return (this.#read.compared ??= this.#apart('compared'));
  }

  get digest(): string {
    return digest(this.#line);
  }

  #apart<Name extends Apart>(name: Name): DatedRecord[Name] {
    return this.#part(APART.indexOf(name) + 1) as DatedRecord[Name];
  }

  /** What stands between two tabs, by its place. */
  #part(place: number): unknown {
    let from = 0;
    for (let before = 0; before < place; before += 1) from = this.#line.indexOf(TAB, from) + 1;
    const tab = this.#line.indexOf(TAB, from);
    return JSON.parse(this.#line.toString('utf8', from, tab < 0 ? this.#line.length : tab));
  }
}
