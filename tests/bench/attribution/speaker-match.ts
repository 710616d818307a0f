import type { GoldSpeaker, Span } from './corpus.ts';

const PRONOUN = /^(?:i|me|we|us|you|he|him|she|her|it|they|them|who|that|this|those|one)$/;
const TITLE =
  /^(?:mr|mrs|ms|miss|dr|prof|professor|sen|senator|rep|representative|gov|governor|president|sir|lord|jr|sr|iii|ii)$/;
const BREAKS = new Set(
  'of for in at on from with to by who whom whose which that as and near during after before under over against about among , ( - – — ;'.split(
    ' ',
  ),
);

/** A word as it is compared: lower case, no possessive, letters and digits only. */
export function plainWord(word: string): string {
  return word
    .toLowerCase()
    .replace(/['’]s$/, '')
    .replace(/[^\p{L}\p{N}-]+/gu, '');
}

/** The head of a noun phrase given as a string: the last word before its first preposition, comma or relative. */
export function headWord(phrase: string): string {
  const pieces =
    phrase.replace(/['’]s\b/g, ' ’s ').match(/[\p{L}\p{N}][\p{L}\p{N}.&'’-]*|[,(;–—]|’s| - /gu) ?? [];
  let last = '';
  for (const piece of pieces) {
    if (piece === '’s' || /^(?:jr|sr|iii|ii)\.?$/i.test(piece)) continue;
    if (last !== '' && (BREAKS.has(piece.toLowerCase()) || BREAKS.has(piece.trim())))
      return nameAfter(phrase, last, piece) ?? clean(last);
    if (/[\p{L}\p{N}]/u.test(piece)) last = piece;
  }
  return clean(last);
}

const clean = (word: string): string => word.replace(/[.'’]+$/u, '');

/** "secretary of state Jane Doe": go on past "of" where a name of two words or more follows a common noun. */
function nameAfter(phrase: string, last: string, piece: string): string | null {
  if (piece === ',' || /^\p{Lu}/u.test(last)) return null;
  const rest = phrase.slice(phrase.indexOf(last) + last.length);
  const name =
    /^\s+(?:of|for)\s+(?:the\s+)?[\p{L}\s]*?\s((?:\p{Lu}[\p{L}.'’-]+\s+)+\p{Lu}[\p{L}.'’-]+)\s*(?:,|$)/u.exec(
      rest,
    )?.[1];
  return name?.trim().split(/\s+/).at(-1) ?? null;
}

/** The words by which a speaker may be known: its heads, and the last words of names set beside it. */
export function headsOf(speaker: { readonly text: string; readonly head?: string }): ReadonlySet<string> {
  const heads = new Set<string>([plainWord(headWord(speaker.text))]);
  if (
    speaker.head !== undefined &&
    /\p{L}/u.test(speaker.head) &&
    !/^(?:the|a|an|of|in|for)$/i.test(speaker.head)
  )
    heads.add(plainWord(speaker.head));
  for (const part of speaker.text.split(/,| -- | — /)) {
    const name = surnameOfBareName(part.trim());
    if (name !== null) heads.add(name);
  }
  heads.delete('');
  return heads;
}

function surnameOfBareName(part: string): string | null {
  const words = part.split(/\s+/);
  if (part === '' || words.length > 5) return null;
  if (!words.every((word) => /^\p{Lu}/u.test(word) || /^(?:al|de|van|von|bin|el)$/.test(word))) return null;
  return words.map(plainWord).findLast((word) => word !== '' && !TITLE.test(word)) ?? null;
}

/** The last word of a name, without titles. */
export function surname(name: string): string {
  return (
    name
      .split(/\s+/)
      .map(plainWord)
      .findLast((word) => word !== '' && !TITLE.test(word)) ?? ''
  );
}

/** Whether a predicted speaker is the right one: the same head word; a pronoun must stand in the same place too. */
export function isSameSpeaker(gold: GoldSpeaker, predicted: Span | undefined): boolean {
  if (predicted === undefined || predicted.text === '') return false;
  const heads = headsOf(gold);
  const head = plainWord(headWord(predicted.text));
  const overlaps = Math.min(gold.end, predicted.end) > Math.max(gold.start, predicted.start);
  if (heads.has(head)) return !PRONOUN.test(head) || overlaps;
  return overlaps && [...headsOf(predicted)].some((other) => heads.has(other));
}
