import { existsSync, readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { ArticleError } from '../../article/fault.ts';
import { readKnownPeople, type KnownPerson } from '../../authoring/known-people.ts';

/** The file of the people whom articles may say somebody is, at the root of the content. */
const PEOPLE = 'people.json';

/**
 * Everybody in the `people.json` of a content folder; nobody where there is none.
 * @throws Error with the file and every fault in it: one of a person may be about many articles.
 */
export function readPeople(content: string, root: string): KnownPerson[] {
  const file = join(content, PEOPLE);
  if (!existsSync(file)) return [];
  try {
    return [...readKnownPeople(readFileSync(file, 'utf8')).values()];
  } catch (error) {
    if (!(error instanceof ArticleError)) throw error;
    throw new Error(`${relative(root, file)} cannot be read:\n${error.message}`, { cause: error });
  }
}

/** People by their ids. */
export function peopleById(people: readonly KnownPerson[]): ReadonlyMap<string, KnownPerson> {
  return new Map(people.map((person) => [person.id, person]));
}
