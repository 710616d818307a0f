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
  return Object.entries(source.people).flatMap(([id, person]) =>
    person.isMinor ? [] : resolvePerson(id, person, resolution),
  );
}

function resolvePerson(id: string, person: PersonSource, resolution: Resolution): PersonFacts {
  const at = `people.${id}`;
  const { epithet = null, statements = [], mentions = [], isUnnamed = false } = person;
  if (isUnnamed && (epithet !== null || statements.length > 0))
    resolution.fault(at, 'has no page, and so no place for an epithet or statements');
  return {
    id,
    named: resolution.anchor(`${at}.name`, person.name),
    hasPage: !isUnnamed,
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
