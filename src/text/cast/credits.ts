/** "By Carla Mendes, Education Correspondent": no sentence, for it has no stop. */
const BYLINE = /^[Bb][Yy] \p{Lu}[^\n]{3,90}[^.!?\n]$/u;
const CREDIT =
  /^\(?(?:(?:additional |with )?(?:reporting|editing|writing|research|photography) by\b|(?:photos?|photographs?|pictures?|images?|video|graphics?|illustrations?|sources?|credits?|via|copyright|©)(?: credit)?(?: by |:|\/| © |$))/iu;
const LONGEST = 240;

/** True for a short line that credits a picture or those who made the article: nobody in it is in its story. */
export function isCreditLine(text: string, start: number): boolean {
  const head = text.slice(start, start + LONGEST);
  const end = head.indexOf('\n');
  if (end < 0 && start + LONGEST < text.length) return false;
  const line = end < 0 ? head : head.slice(0, end);
  return BYLINE.test(line.trimEnd()) || CREDIT.test(line);
}
