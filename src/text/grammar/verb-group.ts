import { CueStrength } from './lexicon.ts';
import { NO_TOKEN, type Token, tokenAt } from './token.ts';
import { WordClass } from './word-class.ts';

const {
  determiner,
  preposition,
  possessive,
  number,
  auxiliary,
  adverb,
  verb,
  nounLike,
  gerund,
  past,
  to,
  that,
  capital,
  be,
  subjectPronoun,
  objectPronoun,
  stop,
  newline,
} = WordClass;

/** Determiners that stand alone as well: "another says", "some asked". */
const QUANTIFIERS = new Set('one another some many both all several few most each two three four'.split(' '));

/** After one of these even a word that is else only a verb is a noun: "the suit reads", "the board’s own plan". */
const ARTICLES = new Set("the a an his her its their my our your every 's ’s".split(' '));

/** "Doe’s most surprising claim": after a possessive "most" stands by no noun of its own. */
function isSuperlative(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  return (
    tokenAt(tokens, at).lower === 'most' &&
    ((before.classes & possessive) !== 0 || /^(?:his|her|its|their|the)$/.test(before.lower))
  );
}

/** "Number 10 said", "the register for 1712 records": a number that ends a name, or a year, counts nothing. */
function isOfName(tokens: readonly Token[], at: number, phraseFrom: number): boolean {
  const before = tokenAt(tokens, at - 1);
  if (at <= phraseFrom || (before.classes & number) === 0) return false;
  const isName = (tokenAt(tokens, at - 2).classes & capital) !== 0 && at - 2 >= phraseFrom;
  return isName || /^(?:1\d|20)\d\d$/.test(before.lower);
}

/** "“Enough,” said retired Col. Jane Doe": after an inverted tag a participle before a word describes who speaks. */
function opensTaggedName(tokens: readonly Token[], at: number): boolean {
  if ((tokenAt(tokens, at - 2).classes & WordClass.quote) === 0 || !isSpoken(tokens, at - 1)) return false;
  const next = tokenAt(tokens, at + 1);
  return next.start >= 0 && (next.classes & ~(capital | nounLike | verb)) === 0;
}

function isSpoken(tokens: readonly Token[], at: number): boolean {
  const { classes, strength } = tokenAt(tokens, at);
  return (classes & verb) !== 0 && strength === CueStrength.speech;
}

const BEFORE_NOUN = determiner | possessive | number;

/**
 * Whether a word that may be a verb is one here, in or after the noun phrase that begins at `phraseFrom`. A form that may
 * be a noun is one after a determiner or possessive, or where a clear verb follows; a participle after a determiner
 * is a modifier ("the embattled senator").
 */
export function isVerbHere(tokens: readonly Token[], at: number, phraseFrom: number): boolean {
  const token = tokenAt(tokens, at);
  if ((token.classes & verb) === 0) return false;
  const before = tokenAt(tokens, at - 1);
  const modifies =
    at > phraseFrom &&
    (before.classes & BEFORE_NOUN) !== 0 &&
    !(QUANTIFIERS.has(before.lower) && !isSuperlative(tokens, at - 1) && !isSpoken(tokens, at - 2)) &&
    !before.lower.endsWith('-old');
  if (isOfName(tokens, at, phraseFrom)) return (token.classes & (gerund | past)) !== 0 || agrees(tokens, at);
  if ((token.classes & (gerund | past)) !== 0) return !modifies && !opensTaggedName(tokens, at);
  if ((token.classes & nounLike) === 0) return !(modifies && ARTICLES.has(before.lower));
  if (modifies || isCampaignOfName(tokens, at, phraseFrom)) return false;
  if (isClearVerb(tokenAt(tokens, at + 1)) || tokenAt(tokens, at + 1).lower === 'of') return false;
  // "32% of Republican claims": what "of" governs has no verb of its own.
  if (
    at > phraseFrom &&
    tokenAt(tokens, phraseFrom - 1).lower === 'of' &&
    token.lower.endsWith('s') &&
    isDescribed(tokens, at, phraseFrom)
  )
    return false;
  return at === phraseFrom ? mayStartVerb(tokens, at) : agrees(tokens, at);
}

const OF_A_CAMPAIGN =
  /^(?:manager|chairman|chairwoman|chair|spokesman|spokeswoman|spokesperson|official|officials|adviser|advisers|aide|aides|strategist|staff|director)$/;

/** "the Sanders campaign", "Sanders campaign manager": a name in -s is no plural there. */
function isCampaignOfName(tokens: readonly Token[], at: number, phraseFrom: number): boolean {
  if (tokenAt(tokens, at).lower !== 'campaign' || (tokenAt(tokens, at - 1).classes & capital) === 0)
    return false;
  if (OF_A_CAMPAIGN.test(tokenAt(tokens, at + 1).lower)) return true;
  return at === phraseFrom + 2 && tokenAt(tokens, phraseFrom).lower === 'the';
}

/** One adjective of a people or a party before a plural noun: "Republican claims". */
function isDescribed(tokens: readonly Token[], at: number, phraseFrom: number): boolean {
  return at === phraseFrom + 1 && /(?:an|ish|ese|ic|al|crat)$/.test(tokenAt(tokens, at - 1).lower);
}

/** "fans insist" but "a television show": the bare form needs a plural before it, the form in -s a singular. */
function agrees(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  const plural =
    /[^s'’]s$|^(?:people|police|women|men|children|media)$/.test(before.lower) ||
    (before.classes & subjectPronoun) !== 0;
  // "White House press secretary": "press" is no form in -s.
  if (/[^s]s$/.test(tokenAt(tokens, at).lower)) return !plural || (before.classes & capital) !== 0;
  return plural;
}

function mayStartVerb(tokens: readonly Token[], at: number): boolean {
  const before = tokenAt(tokens, at - 1);
  // "Judges at the show": at the start of a sentence the noun is likelier.
  if (before === NO_TOKEN || (before.classes & (stop | newline)) !== 0) return false;
  return (before.classes & preposition) === 0 || (before.classes & to) !== 0;
}

function isClearVerb(token: Token): boolean {
  if ((token.classes & auxiliary) !== 0) return true;
  return (token.classes & verb) !== 0 && (token.classes & (nounLike | gerund)) === 0;
}

/** The index after the verb group that begins at `from`, or `from` itself where none begins. */
export function verbGroupEnd(tokens: readonly Token[], from: number): number {
  let end = from;
  let complete = false;
  for (;;) {
    const token = tokenAt(tokens, end);
    if ((token.classes & auxiliary) !== 0 || isClitic(tokens, end)) {
      if (complete) break;
    } else if (startsInfinitive(tokens, end)) complete = false;
    else if ((token.classes & verb) !== 0 && extendsGroup(tokens, end, from, complete)) complete = true;
    else if (!complete && followsModal(tokens, from, end) && isBareVerb(tokens, end)) complete = true;
    else if ((token.classes & adverb) === 0 || end === from) break;
    end += 1;
  }
  return withoutTrailingAdverbs(tokens, from, end);
}

/** "he’s said": the ending is a form of *be* or *have* after a pronoun. */
function isClitic(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  return (
    (token.classes & possessive) !== 0 &&
    (tokenAt(tokens, at - 1).classes & (WordClass.subjectPronoun | WordClass.wh)) !== 0
  );
}

function startsInfinitive(tokens: readonly Token[], at: number): boolean {
  if ((tokenAt(tokens, at).classes & to) === 0) return false;
  const next = tokenAt(tokens, at + 1);
  const verbAt = (next.classes & adverb) !== 0 ? at + 2 : at + 1;
  const token = tokenAt(tokens, verbAt);
  if ((token.classes & (past | gerund | capital)) !== 0) return false;
  return (
    (token.classes & (verb | auxiliary)) !== 0 || (isBareVerb(tokens, verbAt) && takesObject(tokens, verbAt))
  );
}

const MODALS = /^(?:will|would|can|could|may|might|must|shall|should|do|does|did|to)$|n't$|^cannot$/;

function followsModal(tokens: readonly Token[], from: number, at: number): boolean {
  let before = at - 1;
  while (before >= from && (tokenAt(tokens, before).classes & adverb) !== 0) before -= 1;
  return before >= from && MODALS.test(tokenAt(tokens, before).lower);
}

/** After a modal or "to", an unlisted word is its verb ("will culminate"). */
function isBareVerb(tokens: readonly Token[], at: number): boolean {
  const token = tokenAt(tokens, at);
  return (
    token.classes === 0 &&
    /^[a-z]+[^s\W]$/.test(token.lower) &&
    !/(?:ful|ous|ive|able|al|ent|ant)$/.test(token.lower)
  );
}

function takesObject(tokens: readonly Token[], at: number): boolean {
  const next = tokenAt(tokens, at + 1);
  return (next.classes & (determiner | capital | objectPronoun | subjectPronoun | that)) !== 0;
}

function extendsGroup(tokens: readonly Token[], at: number, from: number, complete: boolean): boolean {
  if (at === from) return isVerbHere(tokens, at, at);
  if (!complete) return true;
  return (tokenAt(tokens, at).classes & gerund) !== 0 && (tokenAt(tokens, at).classes & nounLike) === 0;
}

function withoutTrailingAdverbs(tokens: readonly Token[], from: number, end: number): number {
  let last = end;
  while (last - 1 > from && (tokenAt(tokens, last - 1).classes & adverb) !== 0) last -= 1;
  const single = tokenAt(tokens, from);
  return last - from === 1 && (single.classes & (verb | auxiliary | possessive)) === 0 ? from : last;
}

/** What a verb group says: the token of its strongest verb, and its voice and form. */
export interface VerbReading {
  readonly head: number;
  readonly isPassive: boolean;
  readonly isParticiple: boolean;
  readonly isInfinitive: boolean;
}

/** Reads a verb group: the later of equally strong verbs heads it ("went on to say"). */
export function readVerbGroup(tokens: readonly Token[], from: number, end: number): VerbReading {
  let head = end - 1;
  let strongest = -1;
  for (let at = from; at < end; at += 1) {
    const token = tokenAt(tokens, at);
    if ((token.classes & verb) !== 0 && token.strength >= strongest) {
      head = at;
      strongest = token.strength;
    }
  }
  return {
    head,
    isPassive: isPassive(tokens, from, head),
    isParticiple: (tokenAt(tokens, from).classes & gerund) !== 0,
    isInfinitive: (tokenAt(tokens, from).classes & to) !== 0,
  };
}

function isPassive(tokens: readonly Token[], from: number, head: number): boolean {
  if ((tokenAt(tokens, head).classes & past) === 0) return false;
  let at = head - 1;
  while (at >= from && (tokenAt(tokens, at).classes & adverb) !== 0) at -= 1;
  return at >= from && (tokenAt(tokens, at).classes & be) !== 0;
}
