import type { Status } from '../article/article.ts';
import { paragraphAt } from '../article/paragraphs.ts';
import { contains, overlaps, type Span } from '../article/span.ts';
import type { Analysis } from '../text/analysis.ts';

/** Words by which a text says that it does not vouch for a thing. */
const ALLEGED = /\b(?:alleg\p{L}*|accus\p{L}*|purported(?:ly)?|suppos(?:ed|edly)|suspect(?:s|ed|ing)?)\b/iu;
const CLAIMED =
  /\b(?:claim(?:s|ed|ing)?|reported(?:ly)?|rumou?r(?:s|ed)?|den(?:y|ies|ied|ying)|insist(?:s|ed|ing)?)\b/iu;

/** A sentence of a text, and what the text itself vouches for in it. */
export interface VouchedSentence extends Span {
  readonly status: Status;
}

/**
 * Gives the sentence in which an offset lies, or the last one before it. A sentence that speaks of an allegation is alleged;
 * one that somebody claims, or that is reported or said by somebody, is claimed: what is merely quoted in it stands in
 * its marks, and says so itself.
 */
export function vouchedSentences(
  text: string,
  { sentences, quotes }: Analysis,
): (at: number) => VouchedSentence | null {
  const said = new Set<number>();
  for (const { form, start, end } of quotes)
    for (let index = paragraphAt(sentences, start); index < sentences.length; index += 1) {
      const sentence = sentences[index];
      if (!sentence || sentence.start >= end) break;
      const quote = { start, end };
      if (contains(quote, sentence) || (form === 'reported' && overlaps(quote, sentence))) said.add(index);
    }
  return (at) => {
    const index = paragraphAt(sentences, at);
    const sentence = sentences[index];
    return sentence ? { ...sentence, status: statusOf(text, sentence, said.has(index)) } : null;
  };
}

function statusOf(text: string, { start, end }: Span, isSaid: boolean): Status {
  const words = text.slice(start, end);
  if (ALLEGED.test(words)) return 'alleged';
  return isSaid || CLAIMED.test(words) ? 'claimed' : 'stated';
}
