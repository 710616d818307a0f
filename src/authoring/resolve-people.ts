import type { PersonFacts } from '../article/facts.ts';
import type { Resolution, Roles } from './resolution.ts';
import type { ArticleSource, PersonSource } from './schema.ts';

/** The ids that annotations may name: every quotation, and every person but minors. */
export function rolesOf({ people, quotes, events }: ArticleSource): Roles {
  const adults = Object.entries(people).filter(([, { isMinor }]) => !isMinor);
  return {
    quotes: Object.keys(quotes),
    speakers: adults.map(([id]) => id),
    people: adults.flatMap(([id, { isUnnamed }]) => (isUnnamed ? [] : id)),
    events: Object.keys(events),
  };
}

/** Everyone but minors. */
export function resolvePeople(source: ArticleSource, resolution: Resolution): PersonFacts[] {
  const adults = Object.entries(source.people).filter(([, { isMinor }]) => !isMinor);
  faultTwoWhoAreOne(adults, resolution);
  return adults.map(([id, person]) => resolvePerson(id, person, resolution));
}

/** Who is one person in the library is one in the article. */
function faultTwoWhoAreOne(
  adults: readonly (readonly [string, PersonSource])[],
  resolution: Resolution,
): void {
  const taken = new Map<string, string>();
  for (const [id, { is }] of adults) {
    if (is === undefined) continue;
    const other = taken.get(is);
    if (other !== undefined) resolution.fault(`people.${id}.is`, `is “${is}”, who is “${other}” already`);
    taken.set(is, id);
  }
}

function resolvePerson(id: string, person: PersonSource, resolution: Resolution): PersonFacts {
  const at = `people.${id}`;
  const { is, epithet = null, statements = [], mentions = [], isUnnamed = false } = person;
  if (isUnnamed && is !== undefined)
    resolution.fault(`${at}.is`, 'says who somebody is whom the article does not name: leave it out');
  if (isUnnamed && (epithet !== null || statements.length > 0))
    resolution.fault(at, 'has no page, and so no place for an epithet or statements');
  return {
    id,
    named: resolution.anchor(`${at}.name`, person.name),
    hasPage: !isUnnamed,
    ...(is !== undefined && { is }),
    epithet: epithet && {
      label: epithet.label,
      evidence: resolution.anchors(`${at}.epithet.evidence`, epithet.evidence),
    },
    statements: statements.map(({ label, status = 'stated', evidence }, index) => ({
      label,
      status,
      evidence: resolution.anchors(`${at}.statements.${index}.evidence`, evidence),
    })),
    mentions: mentions.map((anchor, index) => resolution.anchor(`${at}.mentions.${index}`, anchor)),
  };
}
