const CREDIT =
  /^(?:by [\p{Lu}]|(?:additional |with )?(?:reporting|editing|writing|research|photography) by\b|(?:photos?|photographs?|pictures?|images?|video|graphics?|illustrations?|sources?|credits?|via|copyright|©)(?: credit)?(?: by |:|\/| © |$))/iu;
const LONGEST = 140;

/** True for a short line that credits a picture or those who made the article: nobody in it is in its story. */
export function isCreditLine(text: string, start: number): boolean {
  if (!CREDIT.test(text.slice(start, start + 40))) return false;
  const end = text.indexOf('\n', start);
  return (end < 0 ? text.length : end) - start <= LONGEST;
}
