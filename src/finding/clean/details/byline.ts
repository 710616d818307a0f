import { folded, plainWords } from './plain-words.ts';

const LONGEST = 120;
/** What stands after the names of a byline: a date, a time, a handle, an office, a bar. */
const AFTER =
  /\s*(?:[|•·›»]|\s[-–—]\s|@\w|\b(?:published|updated|posted|last modified|share|follow)\b|\b\d{1,2}(?::\d{2}|[a-z]{0,2} )|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sept?|oct|nov|dec)[a-z]*\.? \d|\b\d{4}\b|\d{1,2}:\d{2}|, (?:a|an|the|our|senior|staff|special|contributing|chief|deputy|associate|assistant)\b|, (?:[\p{Lu}\w&]+ )*(?:editor|writer|reporter|correspondent|columnist|contributor|technologist|news|press|staff|producer|analyst|fellow|director|professor)\b).*$/isu;
const BEFORE = /^(?:(?:posted|written|words|reported|story|report|analysis) )?by\b:?\s*/iu;
const NAME =
  /^[\p{Lu}][\p{L}\p{M}’'.-]*(?: (?:\(?[\p{Lu}][\p{L}\p{M}’'.)-]*|de|da|del|della|der|den|di|du|el|la|le|van|von|bin|al|and|&))*$/u;

/**
 * A byline's names, without "By" and what comes after them; null where nothing like a name is left: an address, an
 * office's number, the publisher itself.
 */
export function bylineIn(words: string, publisher: string | null): string | null {
  const plain = plainWords(words.slice(0, 1000));
  if (/^(?:https?:)?\/\//u.test(plain)) return null;
  const names = plain
    .replace(BEFORE, '')
    .replace(AFTER, '')
    .replace(/[\s,;:-]+$/u, '');
  if (names.length < 2 || names.length > LONGEST || !/\p{L}{2}/u.test(names)) return null;
  if (publisher !== null && folded(names) === folded(publisher)) return null;
  return names;
}

/** Several names as one byline: "Stella Kim, Jennifer Jett". Said once, though a page often says them twice. */
export function joinedNames(names: readonly string[], publisher: string | null): string | null {
  const read = names.flatMap((name) => bylineIn(name, publisher) ?? []);
  return read.length === 0 ? null : [...new Set(read)].join(', ');
}

/** Whether words read as the name of a person or of several: what a page shows is trusted less than what it declares. */
export function looksLikeNames(words: string): boolean {
  const names = words.split(/,| and | & /u).map((name) => name.trim());
  return names.length <= 8 && names.every((name) => name.split(' ').length <= 5 && NAME.test(name));
}
