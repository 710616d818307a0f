/** The forms of one verb that a writer may use beside a quotation. */
export interface VerbForms {
  readonly base: string;
  readonly third: string;
  readonly past: readonly string[];
  readonly gerund: string;
}

const VOWEL_CONSONANT = /[^aeiou][aeiou][bdgklmnprt]$/;
const SIBILANT = /(?:s|x|z|ch|sh|o)$/;

/**
 * Inflects a verb written as in the lexicon: `add` is regular, `say:said` gives its past, `write:wrote/written` past and
 * participle, `quip+` doubles its last letter.
 */
export function inflect(entry: string): VerbForms {
  const [head = '', irregular] = entry.split(':');
  const doubles = head.endsWith('+');
  const base = doubles ? head.slice(0, -1) : head;
  const stem = doubles ? base + base.slice(-1) : base;
  return {
    base,
    third: thirdPerson(base),
    past: irregular === undefined ? [regularPast(base, stem)] : irregular.split('/'),
    gerund: gerundOf(base, stem),
  };
}

function thirdPerson(base: string): string {
  if (endsInConsonantY(base)) return `${base.slice(0, -1)}ies`;
  return SIBILANT.test(base) ? `${base}es` : `${base}s`;
}

function regularPast(base: string, stem: string): string {
  if (base.endsWith('e')) return `${base}d`;
  return endsInConsonantY(base) ? `${base.slice(0, -1)}ied` : `${stem}ed`;
}

function gerundOf(base: string, stem: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (base.endsWith('e') && !/(?:ee|oe|ye)$/.test(base)) return `${base.slice(0, -1)}ing`;
  return needsDoubling(base) ? `${base}${base.slice(-1)}ing` : `${stem}ing`;
}

/** Short irregulars such as `put`, `get`, `run` double in the gerund although their past is listed. */
function needsDoubling(base: string): boolean {
  return base.length <= 3 && VOWEL_CONSONANT.test(base);
}

function endsInConsonantY(base: string): boolean {
  return /[^aeiou]y$/.test(base);
}
