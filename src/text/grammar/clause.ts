/** The rule by which a verb found its subject; the order is that of the rules in `clauses.ts`. */
export type SubjectRule =
  | 'direct'
  | 'overPreposition'
  | 'overApposition'
  | 'relative'
  | 'antecedent'
  | 'conjunct'
  | 'coordinate'
  | 'coordinateMain'
  | 'participle'
  | 'participleMain'
  | 'infinitive'
  | 'inverted'
  | 'agent'
  | 'possessor'
  | 'accordingTo'
  | 'label';

export const SUBJECT_RULES: readonly SubjectRule[] = [
  'direct',
  'overPreposition',
  'overApposition',
  'relative',
  'antecedent',
  'conjunct',
  'coordinate',
  'coordinateMain',
  'participle',
  'participleMain',
  'infinitive',
  'inverted',
  'agent',
  'possessor',
  'accordingTo',
  'label',
];

/** A verb (or "according to", or a colon) with the noun phrase that speaks by it; both are indices of phrases. */
export interface Clause {
  readonly verb: number;
  readonly subject: number;
  readonly rule: SubjectRule;
}
