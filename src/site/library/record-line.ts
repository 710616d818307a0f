import { digest } from '../files/digest.ts';
import type { DatedRecord, KeptRecord } from './record.ts';

/** What is large, and asked for by few: each stands by itself, and is read when it is asked for. */
const APART = ['places', 'quotes', 'compared'] as const;
type Apart = (typeof APART)[number];

const TAB = 0x09;

/** A record as one line of text: what most ask for, and after a tab each of the rest. JSON has no tabs of its own. */
export function lineOf({ places, quotes, compared, ...asked }: DatedRecord): string {
  const rest: Pick<DatedRecord, Apart> = { places, quotes, compared };
  return [asked, ...APART.map((name) => rest[name])].map((part) => JSON.stringify(part)).join('\t');
}

/** The record of a line, in UTF-8, which is read as far as it is asked for. */
export function recordIn(line: Buffer): KeptRecord {
  const parts = partsOf(line);
  const asked = JSON.parse(textOf(parts[0])) as Omit<DatedRecord, Apart>;
  const read = new Map<Apart, unknown>();
  const part = <Name extends Apart>(name: Name) => {
    if (!read.has(name)) read.set(name, JSON.parse(textOf(parts[APART.indexOf(name) + 1])));
    return read.get(name) as DatedRecord[Name];
  };
  return {
    ...asked,
    get places() {
      return part('places');
    },
    get quotes() {
      return part('quotes');
    },
    get compared() {
      return part('compared');
    },
    get digest() {
      return digest(line);
    },
  };
}

function textOf(part: Buffer | undefined): string {
  return part?.toString('utf8') ?? '';
}

function partsOf(line: Buffer): Buffer[] {
  const parts: Buffer[] = [];
  let from = 0;
  for (let tab = line.indexOf(TAB); tab >= 0; tab = line.indexOf(TAB, from)) {
    parts.push(line.subarray(from, tab));
    from = tab + 1;
  }
  return [...parts, line.subarray(from)];
}
