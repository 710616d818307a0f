import type { QueryKey } from '@tanstack/react-query';
import type { MadeFile, SiteFile } from '../files/site-file.ts';
import type { LibrarySite } from './library-site.ts';

interface Page {
  readonly path: string;
  /** The path of the file that a browser takes from what the page shows. */
  readonly beside: string;
  readonly key: QueryKey;
  readonly data: unknown;
}

/** A page and, beside it, what it shows: nothing of it is in a script. */
export function* shownPage(
  { pageOf }: Pick<LibrarySite, 'pageOf'>,
  { path, beside, key, data }: Page,
): Iterable<SiteFile | MadeFile> {
  const json = JSON.stringify(data);
  yield { file: beside.slice(1), content: json };
  yield pageOf(path, { key, data, json });
}
