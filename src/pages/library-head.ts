import { dateWords } from '../article/saying/date-words.ts';
import { pathTo, SEARCH, UNDATED, type Archive } from '../links.ts';
import { APP, type Head } from './head.ts';
import { previewPath } from './preview-path.ts';

/** "May 2024", "2024"; what a stretch of the library is called, in a title and on its page. */
export function stretchWords({ year, month }: Pick<Archive, 'year' | 'month'>): string {
  if (year === UNDATED) return 'without a year';
  return dateWords(month === null ? year : `${year}-${month}`, { min: null, max: null });
}

/** "Articles of May 2024", "Articles without a year". */
export function archiveName(place: Pick<Archive, 'year' | 'month'>): string {
  return `Articles ${place.year === UNDATED ? '' : 'of '}${stretchWords(place)}`;
}

/** The head of a page of the library's articles of a year or a month. */
export function archiveHead(place: Archive): Head {
  const name = archiveName(place);
  const title = place.page > 1 ? `${name}, page ${place.page}` : name;
  return {
    title: `${title} · ${APP}`,
    description: `${title}, with who is quoted in each of them.`,
    path: pathTo(place),
    isPublic: true,
    image: previewPath({ kind: 'library' }),
  };
}

export const searchHead: Head = {
  title: `Search the library · ${APP}`,
  description: 'Find words in the articles, and who said them.',
  path: SEARCH,
  isPublic: true,
  image: previewPath({ kind: 'library' }),
};
