/** Which way a sentence looks from the day of publication; `null` where it does not say. */
export type Direction = 'ahead' | 'back' | null;

const CUES = new RegExp(
  "\\b(will|won[’']t|shall|going to|(?:is|are|set|hopes?|plans?) (?:to|for)|due|scheduled|expected|planned|takes? (?:effect|place|office)|deadline|upcoming|until|till|starts?|begins?|opens?|closes?|ends?)\\b" +
    "|[’']ll\\b|\\b(\\p{L}+ed|said|told|was|were|had|did|came|went|took|left|began|met|won|lost|wrote|gave|made|saw|held|found|shut|spoke|fell|rose|since|ago)\\b",
  'giu',
);
const REACH = 100;

/** Whether what happens at a time lies ahead or back: by the last verb before it in the sentence, else by the first after it. */
export function directionAt(text: string, start: number, end: number): Direction {
  const before = text.slice(Math.max(0, start - REACH), start).replace(/^.*(?:[.!?]\s|\n)/su, '');
  const last = [...before.matchAll(CUES)].at(-1);
  if (last !== undefined) return meaningOf(last);
  const after = /^(?:[^.!?\n]|\.(?=\d))*/u.exec(text.slice(end, end + REACH))?.[0] ?? '';
  const next = after.matchAll(CUES).next();
  if (next.done !== true) return meaningOf(next.value);
  return /\b(?:by|next)\s$/iu.test(before) ? 'ahead' : null;
}

function meaningOf(cue: RegExpExecArray): Direction {
  return cue[2] === undefined ? 'ahead' : 'back';
}
