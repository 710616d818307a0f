import { isPhrasalCue } from './phrasal-cues.ts';
import { type Phrase, phraseAt } from './phrase.ts';
import { type Token, tokenAt } from './token.ts';

/** "…,” said Doe" and "Says Doe:": the subject follows a verb that follows a quotation or begins the sentence. */
export function invertedSubject(tokens: readonly Token[], phrases: readonly Phrase[], verb: number): number {
  const phrase = phraseAt(phrases, verb);
  if (phrase.strength === 0 && phraseAt(phrases, verb - 1).kind !== 'quote') return -1;
  const isTag = followsQuoteOrStart(phrases, verb);
  if (!isTag && !mayEndReport(tokens, phrases, verb)) return -1;
  let at = verb + 1;
  // "“And the church,” put in the vicar": the small word belongs to the verb.
  if (phraseAt(phrases, at).kind === 'preposition' && isPhrasalCue(tokens, phrase.head)) at += 1;
  while (phraseAt(phrases, at).kind === 'adverb' || phraseAt(phrases, at).kind === 'time') at += 1;
  const next = phraseAt(phrases, at);
  if (next.kind !== 'noun' || next.sentence !== phrase.sentence) return -1;
  return isTag || endsReport(phrases, at) ? at : -1;
}

/** "Trams run every hour, said": a comma, and "said" or "says" alone, after a clause that is complete. */
function mayEndReport(tokens: readonly Token[], phrases: readonly Phrase[], verb: number): boolean {
  const phrase = phraseAt(phrases, verb);
  if (phraseAt(phrases, verb - 1).kind !== 'comma' || phrase.first !== phrase.last) return false;
  if (!/^(?:said|says)$/.test(tokenAt(tokens, phrase.head).lower)) return false;
  for (let at = verb - 2; phraseAt(phrases, at).sentence === phrase.sentence && at >= 0; at -= 1)
    if (['verb', 'quote'].includes(phraseAt(phrases, at).kind)) return true;
  return false;
}

/** "said Mara Quill.", "said the pilot, a veteran": nothing is said after who says it, but what sets him apart. */
function endsReport(phrases: readonly Phrase[], speaker: number): boolean {
  const { sentence } = phraseAt(phrases, speaker);
  let at = speaker + 1;
  while (phraseAt(phrases, at).kind === 'preposition' && phraseAt(phrases, at + 1).kind === 'noun') at += 2;
  const next = phraseAt(phrases, at);
  if (next.sentence !== sentence || next.kind === 'stop') return true;
  return next.kind === 'comma' || next.kind === 'open';
}

function followsQuoteOrStart(phrases: readonly Phrase[], verb: number): boolean {
  const { sentence } = phraseAt(phrases, verb);
  let at = verb - 1;
  while (
    ['adverb', 'comma', 'dash', 'conjunction'].includes(phraseAt(phrases, at).kind) &&
    phraseAt(phrases, at).sentence === sentence
  )
    at -= 1;
  const before = phraseAt(phrases, at);
  return before.kind === 'quote' || before.sentence !== sentence;
}
