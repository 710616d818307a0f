import { type Phrase, phraseAt } from './phrase.ts';
import { type Token, tokenAt } from './token.ts';
import { WordClass } from './word-class.ts';

const REACH = 24;

/**
 * Whom the words before a colon name: "Doe:", "Ann Doe, farmer:", "Ann Doe (farmer):", "this from Ann Doe, who leads it:". The noun
 * before the colon; the name at the front where what follows it only describes it. -1 where no noun stands there.
 */
export function labelSubject(tokens: readonly Token[], phrases: readonly Phrase[], colon: number): number {
  const { sentence } = phraseAt(phrases, colon);
  const beside = besideColon(phrases, colon);
  if (phraseAt(phrases, beside).kind !== 'noun' || phraseAt(phrases, beside).sentence !== sentence) return -1;
  let described = -1;
  for (let at = colon - 1; at > colon - REACH && phraseAt(phrases, at).sentence === sentence; at -= 1) {
    const { kind } = phraseAt(phrases, at);
    // "Officials said the plan, a mess:": what has a verb of its own is a sentence, unless a relative holds it.
    if (kind === 'verb' && !isInRelative(phrases, at)) {
      // "Doe told her:" names the hearer.
      if (phraseAt(phrases, at).strength === 3) return -1;
      break;
    }
    if (kind === 'noun' && isDescribed(tokens, phrases, at)) described = at;
  }
  return described < 0 ? beside : described;
}

function besideColon(phrases: readonly Phrase[], colon: number): number {
  if (phraseAt(phrases, colon - 1).kind !== 'close') return colon - 1;
  for (let at = colon - 2; at > colon - REACH; at -= 1)
    if (phraseAt(phrases, at).kind === 'open') return at - 1;
  return -1;
}

function isInRelative(phrases: readonly Phrase[], verb: number): boolean {
  const { sentence } = phraseAt(phrases, verb);
  for (let at = verb - 1; at > verb - REACH && phraseAt(phrases, at).sentence === sentence; at -= 1) {
    const { kind } = phraseAt(phrases, at);
    if (kind === 'wh') return phraseAt(phrases, at - 1).kind === 'comma';
    if (kind === 'verb') return false;
  }
  return false;
}

/** A name with a comma or a bracket after it. */
function isDescribed(tokens: readonly Token[], phrases: readonly Phrase[], at: number): boolean {
  const next = phraseAt(phrases, at + 1).kind;
  if (next !== 'comma' && next !== 'open') return false;
  return (tokenAt(tokens, phraseAt(phrases, at).head).classes & WordClass.capital) !== 0;
}
