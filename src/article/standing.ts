import type { Quote } from './article.ts';

/** How an attribution that was found stands: the article states it beside the words, a rule worked it out, a reader corrected it. */
export type Standing = 'stated' | 'workedOut' | 'corrected';

/** How a quotation's attribution stands; null for an editor's, and where the article names nobody and nobody corrected it. */
export function standingOf({ basis, speaker, attribution: { grade } }: Quote): Standing | null {
  if (basis.by === 'editor') return null;
  if (basis.by === 'reader') return 'corrected';
  if (speaker === null) return null;
  return grade === 'named' ? 'stated' : 'workedOut';
}
