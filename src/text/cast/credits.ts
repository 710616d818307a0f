import type { Phrase } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';

const CREDIT =
  /^(?:by [\p{Lu}]|(?:additional |with )?(?:reporting|editing|writing|research|photography) by\b|(?:photos?|photographs?|pictures?|images?|video|graphics?|illustrations?|sources?|credits?|via|copyright|©)(?: credit)?(?: by |:|\/| © |$))/iu;
const LONGEST = 140;

/** True within a short line that credits a picture or those who made the article: they are not in its story. */
export function isCreditLine(reading: Reading, phrase: Phrase): boolean {
  const start = reading.text.lastIndexOf('\n', phrase.start - 1) + 1;
  if (phrase.start - start > LONGEST) return false;
  if (!CREDIT.test(reading.text.slice(start, start + 40))) return false;
  const end = reading.text.indexOf('\n', phrase.end);
  return (end < 0 ? reading.text.length : end) - start <= LONGEST;
}
