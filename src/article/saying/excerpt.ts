import type { Quote } from '../article.ts';
import { wordsAt, type Span } from '../span.ts';

/** How many words name a quotation in a list. */
const SHORT = 7;

/** The words of a span without the marks around them; what does not begin with a mark keeps the one that it ends with. */
export function unmarked(text: string, span: Span): string {
  const words = wordsAt(text, span);
  const inside = words.replace(/^(?:["“‘«„]|''|``)/u, '');
  return inside === words ? words : inside.replace(/(?:["”’»]|'')$/u, '');
}

/** Words of a quotation as we give them: in marks, or in none where the article only reports them and the words are its own. */
export function inMarks({ form }: Quote, words: string): string {
  return form === 'reported' ? words : `“${words}”`;
}

/** The first few words of a quotation, without its marks; an ellipsis stands for the rest. Cut between words only. */
export function excerpt(text: string, span: Span, most = SHORT): string {
  const words = unmarked(text, span).split(/\s+/u);
  if (words.length <= most) return words.join(' ');
  return `${words
    .slice(0, most)
    .join(' ')
    .replace(/[\s,;:–—.…-]+$/u, '')} …`;
}
