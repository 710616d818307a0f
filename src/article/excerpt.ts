import { wordsAt, type Span } from './span.ts';

/** How many words name a quotation in a list. */
const SHORT = 7;

/** The words of a span without the marks around them. */
export function unmarked(text: string, span: Span): string {
  return wordsAt(text, span)
    .replace(/^(?:["“‘«„]|''|``)/u, '')
    .replace(/(?:["”’»]|'')$/u, '');
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
