/** Words before a name that are no part of it, with the pronoun they imply, if any. */
const TITLES: ReadonlyMap<string, 'she' | 'he' | null> = new Map([
  ...'mr. mr sir lord king prince duke father brother congressman chairman'
    .split(' ')
    .map((title) => [title, 'he'] as const),
  ...'mrs. mrs ms. ms miss dame lady queen princess duchess sister congresswoman madame chairwoman'
    .split(' ')
    .map((title) => [title, 'she'] as const),
  ...(
    'dr. dr prof. prof professor doctor sen. senator sens. rep. representative reps. gov. governor president vice vice-president secretary minister ' +
    'prime judge justice chief attorney general gen. col. colonel lt. sgt. sergeant capt. captain cpl. adm. admiral maj. major rev. reverend pope bishop archbishop ' +
    'cardinal imam rabbi pastor mayor councillor councilman councilwoman ambassador chancellor detective officer inspector superintendent constable sheriff deputy ' +
    'speaker leader former ex-president president-elect hon. del. state coach director chair democrat republican independent canon mp msp mep td pc dc det insp supt cllr pvt private corporal labour tory conservative firefighter ceo cfo coo premier chancellor prosecutor spokesman spokeswoman spokesperson candidate'
  )
    .split(' ')
    .map((title) => [title, null] as const),
]);

const VAGUE = new Set('prime vice state general chief former independent major'.split(' '));

/** True for a title that things have as well: "General Assembly", "Prime Video". */
export function isVagueTitle(lower: string): boolean {
  return VAGUE.has(lower);
}

const REGAL = new Set('king queen prince princess pope emperor empress'.split(' '));

/** True for a title that is said as part of the name: "Queen Anne", "Pope Francis"; "Lord Grade" before one word only. */
export function isPartOfName(title: string, isSingle: boolean): boolean {
  return REGAL.has(title) || (isSingle && /^(?:lord|lady|dame|sister|mother|father)$/.test(title));
}

/** True for a word that may stand before a name as its title. */
export function isTitle(lower: string): boolean {
  return TITLES.has(lower);
}

/** The pronoun that a title implies: "Mrs." is *she*. */
export function pronounOfTitle(lower: string): 'she' | 'he' | null {
  return TITLES.get(lower) ?? null;
}

const SHE_NOUNS = new Set(
  'actress woman girl mother mum mom mummy stepmother daughter sister wife widow aunt niece bride girlfriend fiancée grandmother granddaughter nun heroine goddess spokeswoman congresswoman businesswoman chairwoman waitress schoolgirl policewoman queen princess duchess lady'.split(
    ' ',
  ),
);
const HE_NOUNS = new Set(
  'actor man boy father dad daddy stepfather son brother husband widower uncle nephew groom boyfriend fiancé grandfather grandson monk hero spokesman congressman businessman chairman schoolboy policeman king prince duke lord'.split(
    ' ',
  ),
);

/** The pronoun that a noun implies: "actress" is *she*. */
export function pronounOfNoun(lower: string): 'she' | 'he' | null {
  if (SHE_NOUNS.has(lower)) return 'she';
  return HE_NOUNS.has(lower) ? 'he' : null;
}

/** True for a place in a family: "her mother". */
export function isKin(lower: string): boolean {
  return /^(?:(?:grand|step|god)?(?:mother|father|son|daughter|mum|mom|dad|sister|brother)|husband|wife|widow|widower|uncle|aunt|cousin|niece|nephew|fiancée?|partner|girlfriend|boyfriend|friend)$/.test(
    lower,
  );
}
