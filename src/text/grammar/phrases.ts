import type { Segment } from '../marks/segment.ts';
import { NOMINAL_LEMMA, nominalCue } from './nominal-cues.ts';
import { nounPhraseEnd } from './noun-phrase.ts';
import { CueStrength } from './lexicon.ts';
import { isPhrasalCue } from './phrasal-cues.ts';
import { type Phrase, phraseAt, type PhraseKind } from './phrase.ts';
import { type Token, tokenAt } from './token.ts';
import { readVerbGroup, verbGroupEnd } from './verb-group.ts';
import { WordClass } from './word-class.ts';

const SIMPLE_KINDS: ReadonlyArray<readonly [number, PhraseKind]> = [
  [WordClass.comma, 'comma'],
  [WordClass.colon, 'colon'],
  [WordClass.dash, 'dash'],
  [WordClass.open, 'open'],
  [WordClass.close, 'close'],
  [WordClass.stop, 'stop'],
  [WordClass.quote, 'quote'],
  [WordClass.that, 'that'],
  [WordClass.wh, 'wh'],
  [WordClass.conjunction, 'conjunction'],
  [WordClass.preposition, 'preposition'],
  [WordClass.adverb, 'adverb'],
  [WordClass.time, 'time'],
];

/**
 * Reads tokens into phrases, left to right: verb groups, then noun phrases, then single words and marks. Sentences and
 * paragraphs are numbered as they end.
 */
export function readPhrases(text: string, tokens: readonly Token[], segments: readonly Segment[]): Phrase[] {
  const phrases: Phrase[] = [];
  let sentence = 0;
  let paragraph = 0;
  let at = 0;
  while (at < tokens.length) {
    const token = tokenAt(tokens, at);
    if ((token.classes & WordClass.newline) !== 0) {
      paragraph += 1;
      sentence += 1;
      at += 1;
      continue;
    }
    phrases.push(...phrasesFrom(tokens, at, sentence, paragraph));
    const phrase = phraseAt(phrases, phrases.length - 1);
    at = phrase.last + 1;
    if (endsSentence(text, tokens, segments, phrase)) sentence += 1;
  }
  return phrases;
}

function phrasesFrom(tokens: readonly Token[], at: number, sentence: number, paragraph: number): Phrase[] {
  const verbEnd = verbGroupEnd(tokens, at);
  if (verbEnd > at) return [verbPhrase(tokens, at, verbEnd, sentence, paragraph)];
  if (opensFreeRelative(tokens, at)) return [plainPhrase(tokens, 'wh', at, at + 1, sentence, paragraph)];
  const nounEnd = nounPhraseEnd(tokens, at);
  if (nounEnd > at) return nounPhrases(tokens, at, nounEnd, sentence, paragraph);
  return [plainPhrase(tokens, simpleKind(tokenAt(tokens, at).classes), at, at + 1, sentence, paragraph)];
}

/** "what the mayor called a halt": what somebody says or calls, so that the noun after "what" is the subject. */
function opensFreeRelative(tokens: readonly Token[], at: number): boolean {
  if (tokenAt(tokens, at).lower !== 'what') return false;
  const subjectEnd = nounPhraseEnd(tokens, at + 1);
  const verbEnd = verbGroupEnd(tokens, subjectEnd);
  if (subjectEnd === at + 1 || verbEnd === subjectEnd) return false;
  return tokenAt(tokens, readVerbGroup(tokens, subjectEnd, verbEnd).head).strength >= CueStrength.judgement;
}

/** A noun phrase; two where it says who said something: "Doe’s" and "claim", which stands as the verb would. */
function nounPhrases(
  tokens: readonly Token[],
  from: number,
  end: number,
  sentence: number,
  paragraph: number,
): Phrase[] {
  const cue = nominalCue(tokens, from, end);
  if (cue === null) return [plainPhrase(tokens, 'noun', from, end, sentence, paragraph)];
  const possessor = plainPhrase(tokens, 'noun', from, cue.possessorEnd, sentence, paragraph);
  const said = plainPhrase(tokens, 'verb', cue.possessorEnd, end, sentence, paragraph);
  return [possessor, { ...said, strength: cue.strength, lemma: NOMINAL_LEMMA }];
}

function simpleKind(classes: number): PhraseKind {
  for (const [bit, kind] of SIMPLE_KINDS) if ((classes & bit) !== 0) return kind;
  return 'other';
}

function plainPhrase(
  tokens: readonly Token[],
  kind: PhraseKind,
  from: number,
  end: number,
  sentence: number,
  paragraph: number,
): Phrase {
  const last = tokenAt(tokens, end - 1);
  return {
    kind,
    first: from,
    last: end - 1,
    head: end - 1,
    start: tokenAt(tokens, from).start,
    end: last.end,
    sentence,
    paragraph,
    isSubjectPronoun: (last.classes & WordClass.subjectPronoun) !== 0 && kind === 'noun',
    strength: 0,
    lemma: '',
    isPassive: false,
    isParticiple: false,
    isInfinitive: false,
    isReduced: false,
    segment: last.segment,
  };
}

function verbPhrase(
  tokens: readonly Token[],
  from: number,
  end: number,
  sentence: number,
  paragraph: number,
): Phrase {
  const { head, isPassive, isParticiple, isInfinitive } = readVerbGroup(tokens, from, end);
  const { strength, lemma } = tokenAt(tokens, head);
  return {
    kind: 'verb',
    first: from,
    last: end - 1,
    head,
    start: tokenAt(tokens, from).start,
    end: tokenAt(tokens, end - 1).end,
    sentence,
    paragraph,
    isSubjectPronoun: false,
    strength: isPhrasalCue(tokens, head) ? CueStrength.speech : strength,
    lemma,
    isPassive,
    isParticiple,
    isInfinitive,
    isReduced: from === head && (tokenAt(tokens, head).classes & (WordClass.past | WordClass.gerund)) !== 0,
    segment: -1,
  };
}

/** A sentence ends at its stop, or at a quotation that holds one, unless the clause goes on ("“Why?” she asked"). */
function endsSentence(
  text: string,
  tokens: readonly Token[],
  segments: readonly Segment[],
  phrase: Phrase,
): boolean {
  const next = tokenAt(tokens, phrase.last + 1);
  if (phrase.kind === 'stop')
    return (next.classes & (WordClass.stop | WordClass.close | WordClass.comma)) === 0;
  if (phrase.kind !== 'quote') return false;
  const segment = segments[phrase.segment];
  if (segment === undefined) return false;
  const last = text[segment.innerEnd - 1] ?? '';
  if (!/[.!?…]/.test(last)) return false;
  if ((next.classes & WordClass.quote) !== 0) return true;
  if ((next.classes & WordClass.capital) === 0) return false;
  return last === '.' || !tagFollows(tokens, phrase.last + 1);
}

/** "“Why?” Ms. Doe asked": a verb of speech within a few words, and no other verb before it. */
function tagFollows(tokens: readonly Token[], from: number): boolean {
  for (let at = from; at < from + 6; at += 1) {
    const token = tokenAt(tokens, at);
    if ((token.classes & (WordClass.stop | WordClass.newline | WordClass.quote)) !== 0) return false;
    if ((token.classes & WordClass.verb) !== 0) return token.strength === 3;
  }
  return false;
}
