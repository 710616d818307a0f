import { isDrawn, previewPath } from '../../pages/preview-path.ts';
import type { SiteFile } from '../files/site-file.ts';
import { renderPreview } from '../pages/preview-image.tsx';
import { libraryPreview } from '../pages/preview.ts';

/** The picture of the library's page. */
export async function* picturePart(): AsyncIterable<SiteFile> {
  const path = previewPath({ kind: 'library' });
  if (path === null || !isDrawn({ kind: 'library' })) return;
  yield { file: path.slice(1), content: (await renderPreview(libraryPreview)).asPng() };
}
