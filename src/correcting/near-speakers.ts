import type { Article, Quote, Speaker } from '../article/article.ts';

/** Whoever may have said a quotation, those first whom the text mentions nearest to it; without the one it is given now. */
export function nearSpeakers(
  { people, unnamedSpeakers }: Article,
  { spans: [first], speaker }: Quote,
): Speaker[] {
  const distance = ({ named, mentions }: Speaker) =>
    Math.min(...[named, ...mentions].map(({ start }) => Math.abs(start - first.start)));
  return [...people, ...unnamedSpeakers]
    .filter(({ id }) => id !== speaker)
    .toSorted((a, b) => distance(a) - distance(b));
}

/** The quotations right after one that go on from it. */
export function continuationsOf({ quotes, index }: Article, quote: Quote): readonly Quote[] {
  const after = quotes.slice(index.placeOf(quote) + 1);
  const end = after.findIndex(({ attribution }) => attribution.grade !== 'continued');
  return after.slice(0, end < 0 ? after.length : end);
}
