import { isDrawn, previewPath } from '../../pages/preview-path.ts';
import type { MadeFile } from '../files/site-file.ts';
import { pictureFile } from '../pages/picture-file.ts';
import { libraryPreview } from '../pages/preview.ts';
import type { LibrarySite } from './library-site.ts';

/** The picture of the library's page. */
export async function* picturePart({ drawing }: Pick<LibrarySite, 'drawing'>): AsyncIterable<MadeFile> {
  const path = previewPath({ kind: 'library' });
  if (path === null || !isDrawn({ kind: 'library' })) return;
  yield pictureFile(path, libraryPreview, drawing);
}
