import { pathTo } from '../../links.ts';
import type { MadeFile } from '../files/site-file.ts';
import type { LibrarySite } from './library-site.ts';

/** The shells of what is the reader's own, so that a plain host answers for them, and `404.html` for all the rest. */
export async function* framePart({ page }: Pick<LibrarySite, 'page'>): AsyncIterable<MadeFile> {
  for (const kind of ['yours', 'new', 'shared'] as const) yield page(pathTo({ kind }));
  yield { ...page('/404'), file: '404.html' };
}
