import type { ArticleFacts } from '../../article/facts.ts';
import { correctEvent } from './correct-events.ts';
import {
  correctChild,
  correctDifferentPerson,
  correctName,
  correctNotPerson,
  correctSamePerson,
} from './correct-people.ts';
import { correctEdges, correctNotQuotation, correctQuotation, correctSpeaker } from './correct-quotes.ts';
import type { Correction, Unfitting } from './correction.ts';
import { NotFitting } from './found-in-facts.ts';

/** Facts as a reader corrected them, and which corrections no longer fit. */
export interface Corrected {
  readonly facts: ArticleFacts;
  readonly unfitting: readonly Unfitting[];
}

/**
 * Applies corrections in their order, each to what those before it made. One that does not fit changes nothing and is listed with the
 * reason. `facts` are as the engine gives them, and are not changed.
 */
export function applyCorrections(facts: ArticleFacts, corrections: readonly Correction[]): Corrected {
  const unfitting: Unfitting[] = [];
  let corrected = facts;
  for (const [index, correction] of corrections.entries())
    try {
      corrected = applied(corrected, correction);
    } catch (error) {
      if (!(error instanceof NotFitting)) throw error;
      unfitting.push({ index, why: error.message });
    }
  return { facts: corrected, unfitting };
}

function applied(facts: ArticleFacts, correction: Correction): ArticleFacts {
  switch (correction.kind) {
    case 'speaker':
      return correctSpeaker(facts, correction);
    case 'notQuotation':
      return correctNotQuotation(facts, correction);
    case 'quotation':
      return correctQuotation(facts, correction);
    case 'edges':
      return correctEdges(facts, correction);
    case 'samePerson':
      return correctSamePerson(facts, correction);
    case 'differentPerson':
      return correctDifferentPerson(facts, correction);
    case 'rename':
      return correctName(facts, correction);
    case 'child':
      return correctChild(facts, correction);
    case 'notPerson':
      return correctNotPerson(facts, correction);
    case 'event':
      return correctEvent(facts, correction);
  }
}
