/** A text as it is searched, and the way back. */
export interface Folded {
  readonly text: string;
  /** For each UTF-16 unit of `text`, where the character that it came from begins in the original. */
  readonly starts: Uint32Array;
  /** For each UTF-16 unit of `text`, where that character ends, its accents included. */
  readonly ends: Uint32Array;
}

/** What people type for each other: marks, apostrophes, dashes, and the letters that have no decomposition. */
const ALIKE: Readonly<Record<string, string>> = {
  '‘': "'", '’': "'", '‚': "'", '‛': "'", '`': "'", '´': "'", 'ʼ': "'", '′': "'",
  '“': '"', '”': '"', '„': '"', '‟': '"', '«': '"', '»': '"', '″': '"', '＂': '"',
  '‐': '-', '‑': '-', '‒': '-', '–': '-', '—': '-', '―': '-', '−': '-',
  ß: 'ss', æ: 'ae', œ: 'oe', ø: 'o', đ: 'd', ł: 'l', ı: 'i',
}; // prettier-ignore

/** Written, and never seen: soft hyphens, zero-width characters, marks of direction. */
const UNSEEN = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\uFEFF]/u;
const SPACE = /[^\S\n]/u;
/** A character with its accents; a lone accent is one by itself. */
const CHARACTER = /\P{M}\p{M}*|\p{M}+/gu;
const PLAIN = /^[\x20-\x7E]*$/u;

/**
 * Folds a text for finding: case, accents, quotation marks, apostrophes, dashes, ligatures and kinds of space make no
 * difference, a run of spaces is one, and what is never seen is not there. Line breaks stay: no match reaches over one.
 * Linear in the length of the text.
 */
export function fold(original: string): Folded {
  const into = new Folding(original.length + 32);
  const known = new Map<string, string>();
  for (const { 0: character, index } of original.matchAll(CHARACTER)) {
    let folded = known.get(character);
    if (folded === undefined) known.set(character, (folded = foldCharacter(character)));
    into.add(folded, index, index + character.length);
  }
  return into.done();
}

/** All but printable ASCII without accents. */
const OTHER = /[^\x20-\x7E]\p{M}*|[\x20-\x7E]\p{M}+/gu;

/** What `fold` gives as its text, for who does not look for the way back, in half the time. */
export function foldedText(original: string): string {
  return original.replace(OTHER, foldCharacter).toLowerCase().replace(/ {2,}/gu, ' ');
}

function foldCharacter(character: string): string {
  if (PLAIN.test(character)) return character.toLowerCase();
  if (character === '\n') return character;
  if (UNSEEN.test(character)) return '';
  if (SPACE.test(character)) return ' ';
  const plain = character.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return Array.from(plain, (one) => ALIKE[one] ?? (SPACE.test(one) ? ' ' : one)).join('');
}

/** Filled unit by unit; it grows, since a ligature folds to more units than it has. */
class Folding {
  #units: Uint16Array;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #length = 0;
  constructor(room: number) {
    this.#units = new Uint16Array(room);
    this.#starts = new Uint32Array(room);
    this.#ends = new Uint32Array(room);
  }

  add(folded: string, start: number, end: number): void {
    const before = this.#length - 1;
    if (folded === ' ' && this.#units[before] === SPACE_UNIT) {
      this.#ends[before] = end;
      return;
    }
    if (this.#length + folded.length > this.#units.length) this.#grow();
    for (let unit = 0; unit < folded.length; unit += 1) {
      this.#units[this.#length] = folded.charCodeAt(unit);
      this.#starts[this.#length] = start;
      this.#ends[this.#length] = end;
      this.#length += 1;
    }
  }

  done(): Folded {
    const text = textOf(this.#units.subarray(0, this.#length));
    return { text, starts: this.#starts.slice(0, this.#length), ends: this.#ends.slice(0, this.#length) };
  }

  /** By more than the longest decomposition there is (18 units). */
  #grow(): void {
    const room = this.#units.length * 2 + 32;
    const [units, starts, ends] = [new Uint16Array(room), new Uint32Array(room), new Uint32Array(room)];
    units.set(this.#units);
    starts.set(this.#starts);
    ends.set(this.#ends);
    [this.#units, this.#starts, this.#ends] = [units, starts, ends];
  }
}

const SPACE_UNIT = 0x20;
/** As many as a call takes arguments everywhere. */
const AT_ONCE = 8192;

function textOf(units: Uint16Array): string {
  const parts: string[] = [];
  for (let at = 0; at < units.length; at += AT_ONCE)
    parts.push(String.fromCharCode(...units.subarray(at, at + AT_ONCE)));
  return parts.join('');
}
