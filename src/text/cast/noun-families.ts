import { GROUP_NOUNS, ROLE_NOUNS } from './role-nouns.ts';

const roles = withPlurals(ROLE_NOUNS);
const groups = withPlurals(GROUP_NOUNS);

/** True for a noun that names a person by role: "spokeswoman", "officials", and by its ending "ceramicist", "shopkeeper". */
export function isRoleNoun(lower: string): boolean {
  return roles.has(lower) || (ROLE_ENDING.test(lower) && !NOT_ROLES.has(lower));
}

/** True for a listed role: of a word with a capital the ending says nothing ("Freeman", "Goldsmith"). */
export function isListedRole(lower: string): boolean {
  return roles.has(lower);
}

const ROLE_ENDING =
  /^..+(?:[lnrtcg]ist|ician|ologist|grapher|wom[ae]n|m[ae]n|neer|maker|keeper|worker|owner|holder|smith|wright|master|mistress|teacher|seller|monger|player|leader|setter|minder|parent|mother|father|sister|brother)s?$/;
const NOT_ROLES = new Set(
  'human humans german germans roman romans omen specimen checklist playlist enlist exist placeholder stockholder'.split(
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
