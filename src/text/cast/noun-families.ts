import { GROUP_NOUNS, ROLE_NOUNS } from './role-nouns.ts';

const roles = withPlurals(ROLE_NOUNS);
const groups = withPlurals(GROUP_NOUNS);

/** True for a noun that names a person by role: "spokeswoman", "officials", and by its ending "ceramicist", "shopkeeper". */
export function isRoleNoun(lower: string): boolean {
  return roles.has(lower) || endsAsRole(lower);
}

/** True for a listed role: of a word with a capital the ending says nothing ("Freeman", "Goldsmith"). */
export function isListedRole(lower: string): boolean {
  return roles.has(lower);
}

const ROLE_ENDINGS = new Set(
  (
    'man men list nist rist tist cist gist neer ician woman women maker owner smith keeper worker holder wright master seller monger player leader setter ' +
    'minder taker sitter mate parent mother father sister grapher brother teacher mistress'
  ).split(' '),
);
const LONGEST_ENDING = 8;

function endsAsRole(lower: string): boolean {
  const stem = lower.endsWith('s') ? lower.slice(0, -1) : lower;
  if (!'nrtsh'.includes(stem.slice(-1))) return false;
  for (let length = 3; length <= LONGEST_ENDING && length < stem.length - 1; length += 1)
    if (ROLE_ENDINGS.has(stem.slice(-length))) return !NOT_ROLES.has(lower);
  return false;
}

const NOT_ROLES = new Set(
  'human humans german germans roman romans omen specimen checklist playlist enlist exist estimate intimate ultimate climate placeholder stockholder'.split(
    ' ',
  ),
);

/** True for a noun that names a body or a document that may be a source: "police", "the report". */
export function isGroupNoun(lower: string): boolean {
  return groups.has(lower);
}

/** True for a noun in the plural, by its ending. */
export function isPlural(lower: string): boolean {
  return (lower.endsWith('s') && !/(?:ss|boss)$/.test(lower)) || /(?:men|children|people)$/.test(lower);
}

function withPlurals(list: string): ReadonlySet<string> {
  return new Set(list.split(' ').flatMap((noun) => [noun, pluralOf(noun)]));
}

function pluralOf(noun: string): string {
  if (noun.endsWith('man')) return `${noun.slice(0, -3)}men`;
  if (noun.endsWith('child')) return `${noun}ren`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return /(?:s|ch|sh|x)$/.test(noun) ? `${noun}es` : `${noun}s`;
}
