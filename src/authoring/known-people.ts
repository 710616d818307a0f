import * as v from 'valibot';
import { ArticleError, type Fault } from '../article/fault.ts';
import { id, words } from './schema.ts';
import { isWebAddress } from './sound.ts';

/** Somebody whom articles may say a person of theirs is. */
export interface KnownPerson {
  readonly id: string;
  readonly name: string;
  /** Other names that articles have for them. */
  readonly aliases: readonly string[];
  /** Addresses that say who is meant, as an item of Wikidata does: https://schema.org/sameAs */
  readonly sameAs: readonly string[];
}

/** Everybody in `people.json`, by id. */
export type KnownPeople = ReadonlyMap<string, KnownPerson>;

const WIKIDATA = /^https?:\/\/(?:www\.|m\.)?wikidata\.org\//u;
const ITEM = /^https:\/\/www\.wikidata\.org\/(?:wiki|entity)\/Q[1-9]\d*$/u;

const address = v.pipe(
  v.string(),
  v.check(isWebAddress, 'is no address of the web: http or https'),
  v.check(
    (input) => !WIKIDATA.test(input) || ITEM.test(input),
    'is no item of Wikidata, such as https://www.wikidata.org/entity/Q42',
  ),
);

const knownPeople = v.array(
  v.strictObject({
    id,
    name: words,
    aliases: v.optional(v.array(words), []),
    sameAs: v.optional(v.array(address), []),
  }),
);

/**
 * Reads `people.json`: a list of people, each with `id` and `name`, and where there are any `aliases` and `sameAs`.
 * @throws ArticleError with every fault found, each at the id of the person, or at their number from 1.
 */
export function readKnownPeople(json: string): KnownPeople {
  const input = parsed(json);
  const { success, output, issues } = v.safeParse(knownPeople, input);
  if (!success)
    throw new ArticleError(issues.map((issue) => ({ at: placeOf(issue, input), says: issue.message })));
  const faults = [
    ...repeated(output, 'id', ({ id }) => [id]),
    ...repeated(output, 'sameAs', ({ sameAs }) => sameAs),
  ];
  if (faults.length > 0) throw new ArticleError(faults);
  return new Map(output.map((person) => [person.id, person]));
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json.replace(/^\uFEFF/u, ''));
  } catch (error) {
    throw new ArticleError([
      { at: 'the file', says: `is no JSON: ${error instanceof Error ? error.message : ''}` },
    ]);
  }
}

/** `ada-grant.aliases.0`, or by number where the id cannot be read: `person 3.name`. */
function placeOf(issue: v.InferIssue<typeof knownPeople>, input: unknown): string {
  const [first, ...rest] = v.getDotPath(issue)?.split('.') ?? [];
  if (first === undefined) return 'the file';
  const entry: unknown = Array.isArray(input) ? input[Number(first)] : null;
  const named = Object(entry) as { readonly id?: unknown };
  const who = typeof named.id === 'string' ? named.id : `person ${Number(first) + 1}`;
  return [who, ...rest].join('.');
}

/** Two entries with one id, or with one item of Wikidata, are one person in two: an article could name only one of them. */
function repeated(
  people: readonly KnownPerson[],
  part: 'id' | 'sameAs',
  keysOf: (person: KnownPerson) => readonly string[],
): Fault[] {
  const seen = new Map<string, KnownPerson>();
  return people.flatMap((person) =>
    keysOf(person).flatMap((key) => {
      const other = seen.get(key);
      seen.set(key, person);
      return other
        ? [{ at: `${person.id}.${part}`, says: `“${key}” stands twice: “${other.name}” has it too` }]
        : [];
    }),
  );
}
