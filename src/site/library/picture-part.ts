import { isDrawn, previewPath } from '../../pages/preview-path.ts';
import type { SiteFile } from '../files/site-file.ts';
import { libraryPreview } from '../pages/preview.ts';

/** The picture of the library's page. */
export async function* picturePart(): AsyncIterable<SiteFile> {
  const path = previewPath({ kind: 'library' });
  if (path === null || !isDrawn({ kind: 'library' })) return;
  const { renderPreview } = await import('../pages/preview-image.tsx');
  yield { file: path.slice(1), content: (await renderPreview(libraryPreview)).asPng() };
}
