import { assemble } from '../../src/article/assemble.ts';
import type { Article } from '../../src/article/article.ts';
import { onSite } from '../../src/article/ref.ts';
import { smallFacts, TEXT } from '../article/small-facts.ts';

/** A small article with some words after its others. */
export function articleWith(slug: string, date: string, words = ''): Article {
  const { source } = smallFacts();
  return assemble(
    smallFacts({
      ref: onSite(slug),
      title: `The ${slug}`,
      text: `${TEXT} ${words}`.trim(),
      source: { ...source, date },
    }),
  );
}

const WORDS: Readonly<Record<string, string>> = {
  'article-11': 'A lighthouse.',
  'article-1': 'A zeppelin.',
  'article-2': 'A lighthouse and a zeppelin.',
  'article-3': 'A lighthouse.',
};

/** 300 articles over the months of 2021, the first of January; three that say 2021 alone; two of 2018. */
export const partedLibrary: readonly Article[] = [
  ...Array.from({ length: 300 }, (_, number) => {
    const month = String(1 + (number % 12)).padStart(2, '0');
    return articleWith(`article-${number}`, `2021-${month}-04`, WORDS[`article-${number}`]);
  }),
  ...[0, 1, 2].map((number) => articleWith(`some-day-${number}`, '2021', 'A harvest.')),
  articleWith('old', '2018-03-02', 'A xylograph.'),
  articleWith('older', '2018-02', 'A xylograph and a lighthouse.'),
];
