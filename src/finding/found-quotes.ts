import type { Attribution, Status } from '../article/article.ts';
import type { QuoteFacts } from '../article/facts.ts';
import type { Analysis, Quote } from '../text/analysis.ts';
import { Ids } from './ids.ts';

/** The quotations of an article that are shown by default, each with the rule that found its speaker; `speakerIds` by the analysis's people. */
export function foundQuotes(
  text: string,
  { quotes }: Analysis,
  speakerIds: readonly (string | null)[],
): QuoteFacts[] {
  const ids = new Ids();
  return quotes.flatMap((quote) => {
    const [first, ...rest] = quote.spans;
    if (!first || !quote.isShownByDefault) return [];
    const speaker = speakerIds[quote.person] ?? null;
    return {
      id: ids.next(text.slice(first.start, first.end), 'quotation'),
      form: quote.form,
      spans: [first, ...rest],
      speaker,
      attribution: attributionOf(quote, speaker),
      sameWords: null,
      status: statusOf(text, quote),
      basis: { by: 'rule', rule: quote.rule, confidence: quote.confidence },
    };
  });
}

/** Without a speaker there is no trail, and nothing is known of how: what introduces the words is still there. */
function attributionOf({ cue, trail, grade }: Quote, speaker: string | null): Attribution {
  return {
    cue,
    occasion: null,
    time: null,
    trail: speaker === null ? [] : trail.map((mention) => ({ ...mention, why: null })),
    grade: speaker === null ? 'unattributed' : grade,
  };
}

/** A cue by which the writer keeps away from what is said. */
const CLAIMING = /\b(?:claim|alleg|accus|den(?:y|ie))/iu;

function statusOf(text: string, { cue, form }: Quote): Status {
  const isClaimed = form === 'reported' && cue !== null && CLAIMING.test(text.slice(cue.start, cue.end));
  return isClaimed ? 'claimed' : 'stated';
}
