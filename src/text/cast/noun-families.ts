import { GROUP_NOUNS, ROLE_NOUNS } from './role-nouns.ts';

const roles = withPlurals(ROLE_NOUNS);
const groups = withPlurals(GROUP_NOUNS);

/** True for a noun that names a person by role: "spokeswoman", "officials". */
export function isRoleNoun(lower: string): boolean {
  return roles.has(lower);
}

/** True for a noun that names a body or a document that may be a source: "police", "the report". */
export function isGroupNoun(lower: string): boolean {
  return groups.has(lower);
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
