import { pathTo, UNDATED } from '../../links.ts';
import { APP, libraryHead, type Head } from '../../pages/head.ts';
import type { SameWordsPage, SomeonePage } from '../../shelves/through.ts';
import { counted } from '../../ui/counted.ts';

/** The head of a page of what one person said. No words stand in it: they would be without their reserve. */
export function someoneHead({ id, name, counts, part }: SomeonePage): Head {
  const of = part === null ? '' : `, ${partName(part)}`;
  return {
    isPublic: true,
    image: libraryHead.image,
    title: `${name}${of}: what articles quote · ${APP}`,
    description: `${name} is quoted ${timesIn(counts)} of this library${of}. Each quotation with its article, its occasion and how the article knows who said it.`,
    path: pathTo({ kind: 'someone', of: id, part }),
  };
}

/** "twice in one article", "12 times in 3 articles". */
export function timesIn({ quotes, articles }: SomeonePage['counts']): string {
  const times = quotes === 1 ? 'once' : quotes === 2 ? 'twice' : counted(quotes, 'time');
  return `${times} in ${articles === 1 ? 'one article' : counted(articles, 'article')}`;
}

/** "2018", "2018, earlier, part 2", "without a date". */
export function partName(part: string): string {
  const [year = '', page] = part.split('/');
  const named = year === UNDATED ? 'without a date' : year;
  return page === undefined ? named : `${named}, earlier, part ${page}`;
}

/** The head of a page of the same words in several articles. */
export function sameWordsHead({ id, articles, part, versions: [first] }: SameWordsPage): Head {
  const page = part === null ? '' : `, page ${part}`;
  return {
    isPublic: true,
    image: libraryHead.image,
    title: `The same words in ${counted(articles, 'article')}${page}${first ? ` · ${first.article.title}` : ''} · ${APP}`,
    description: `How ${counted(articles, 'article')} word and attribute the same words, side by side${page}: to whom each gives them, on what occasion, and where they differ.`,
    path: pathTo({ kind: 'same-words', of: id, part }),
  };
}
