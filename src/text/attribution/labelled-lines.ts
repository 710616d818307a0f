import type { Span } from '../analysis.ts';
import { pronounOfGivenName } from '../cast/given-names.ts';
import { isRoleNoun } from '../cast/noun-families.ts';
import { isTitle } from '../cast/titles.ts';

/** A line that begins with who speaks it: "Ann Doe: I was nine.", "Q: When?", "THE CHAIR: Order." */
export interface LabelledLine {
  readonly label: Span;
  /** What is said: no marks are around it. */
  readonly words: Span;
  /** The label by which its speaker is known again: its last word, in lower case. */
  readonly key: string;
  readonly isQuestion: boolean;
  readonly isAnswer: boolean;
  /** The label itself says that it is somebody's: a given name, a title, a role, capitals. */
  readonly looksPersonal: boolean;
  /** Two or three words with a capital each: a name, among others that are. */
  readonly looksLikeName: boolean;
}

const LINE =
  /^[ \t]*(?:[-–—] ?)?((?:(?:The|A) )?\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:\p{Lu}|\d)[\p{L}\p{M}\p{N}.'’-]*| (?:de|van|von|bin|al|der|of)){0,4})(?:,[^:.!?]{2,40}| \([^:)]{2,40}\))?[ \t]*:[ \t]+(\S.*)$/u;
const INITIAL = /^[ \t]*([QA])[ \t]*[.:)][ \t]+(\S.*)$/u;
const MARK = /^["“”„«»‘']/;
/** "Doe: 1,547." is a score or a count. */
const WORD = /\p{L}{2}/u;

/** Words that head a line of particulars rather than of speech. */
const PARTICULARS = new Set(
  (
    'photo photograph photographs picture image caption video audio source note notes update correction date time times venue address tickets price prices contact phone tel ' +
    'email website location where when who what why how which ingredients method serves tip tips warning example examples question answer summary background result results ' +
    'score attendance referee goals subs read watch listen related topics tags credits written directed starring cast edited reporting editing additional figure table chapter ' +
    'step day week part section exercise definition theorem proof total cost open opening opened closed hours monday tuesday wednesday thursday friday saturday sunday january february ' +
    'march april may june july august september october november december subject re ps bottom line verdict pros cons advice rating stars running headline title author published ' +
    'genre language director producer distributor release details more also see remember important breaking live latest exclusive opinion analysis review reading list reference references'
  ).split(' '),
);

/** Reads a line of the text as a labelled one; `null` where it is none. */
export function labelledLine(text: string, from: number, to: number): LabelledLine | null {
  const line = text.slice(from, to);
  const initial = INITIAL.exec(line);
  const match = initial ?? LINE.exec(line);
  const name = match?.[1];
  const said = match?.[2];
  if (name === undefined || said === undefined || MARK.test(said) || !WORD.test(said)) return null;
  const labelStart = from + line.indexOf(name);
  const words = { start: to - said.length, end: from + line.trimEnd().length };
  const parts = name.split(' ');
  const key = (parts.at(-1) ?? '').toLowerCase();
  if (PARTICULARS.has(key) || PARTICULARS.has((parts[0] ?? '').toLowerCase())) return null;
  return {
    label: { start: labelStart, end: labelStart + name.length },
    words,
    key,
    isQuestion: name === 'Q',
    isAnswer: name === 'A' && initial !== null,
    looksPersonal: looksPersonal(name, parts),
    looksLikeName: parts.length > 1 && parts.length < 4 && parts.every((part) => /^\p{Lu}\p{L}/u.test(part)),
  };
}

function looksPersonal(name: string, parts: readonly string[]): boolean {
  const first = (parts[0] ?? '').toLowerCase();
  const last = (parts.at(-1) ?? '').toLowerCase();
  if (isTitle(first) || isRoleNoun(last)) return true;
  if (/^\p{Lu}[\p{Lu}.'’ -]{2,}$/u.test(name)) return true;
  return parts.length > 1 && pronounOfGivenName(first) !== undefined;
}
