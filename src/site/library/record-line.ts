import { digest } from '../files/digest.ts';
import type { DatedRecord, KeptRecord } from './record.ts';

type Asked = Pick<DatedRecord, 'card' | 'date' | 'people' | 'searched' | 'lastmod'>;

/** What stands on a line, in this order, each part but the last ended by a tab: JSON has none of its own. */
const PARTS = ['slug', 'digest', 'asked', 'places', 'quotes', 'compared', 'numbers'] as const;
type Part = (typeof PARTS)[number];

const TAB = 0x09;

/**
 * A record as one line of text. Ten thousand of them are gone over several times: what each pass asks for of all of them stands
 * first, what is large and asked for by few stands apart, and the digest need not be made again.
 */
export function lineOf({ slug, places, quotes, compared, ...asked }: DatedRecord): string {
  const { buffer, byteOffset, byteLength } = compared.numbers;
  const parts = [
    ...[asked, places, quotes, compared.quotes].map((part) => JSON.stringify(part)),
    // Floats of 64 bits as this machine has them: what is kept of a build is read where it was made.
    Buffer.from(buffer, byteOffset, byteLength).toString('base64'),
  ];
  return [slug, digest(slug, ...parts), ...parts].join('\t');
}

/** The record of a line, in UTF-8, which is read as far as it is asked for. */
export function recordIn(line: Buffer): KeptRecord {
  return new RecordLine(line);
}

class RecordLine implements KeptRecord {
  readonly slug: string;
  readonly #line: Buffer;
  #read: Asked | null = null;
  #places: DatedRecord['places'] | null = null;
  #quotes: DatedRecord['quotes'] | null = null;
  #compared: DatedRecord['compared'] | null = null;

  constructor(line: Buffer) {
    this.#line = line;
    this.slug = this.#part('slug');
  }

  get digest(): string {
    return this.#part('digest');
  }

  get card(): DatedRecord['card'] {
    return this.#asked.card;
  }

  get date(): DatedRecord['date'] {
    return this.#asked.date;
  }

  get people(): DatedRecord['people'] {
    return this.#asked.people;
  }

  get searched(): DatedRecord['searched'] {
    return this.#asked.searched;
  }

  get lastmod(): DatedRecord['lastmod'] {
    return this.#asked.lastmod;
  }

  get places(): DatedRecord['places'] {
    return (this.#places ??= JSON.parse(this.#part('places')) as DatedRecord['places']);
  }

  get quotes(): DatedRecord['quotes'] {
    return (this.#quotes ??= JSON.parse(this.#part('quotes')) as DatedRecord['quotes']);
  }

  get compared(): DatedRecord['compared'] {
    return (this.#compared ??= {
      quotes: JSON.parse(this.#part('compared')) as DatedRecord['compared']['quotes'],
      // Copied to where a float may begin.
      numbers: new Float64Array(new Uint8Array(Buffer.from(this.#part('numbers'), 'base64')).buffer),
    });
  }

  get #asked(): Asked {
    return (this.#read ??= JSON.parse(this.#part('asked')) as Asked);
  }

  #part(name: Part): string {
    let from = 0;
    for (let before = PARTS.indexOf(name); before > 0; before -= 1) from = this.#line.indexOf(TAB, from) + 1;
    const tab = this.#line.indexOf(TAB, from);
    return this.#line.toString('utf8', from, tab < 0 ? this.#line.length : tab);
  }
}
