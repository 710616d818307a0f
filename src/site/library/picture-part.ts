import { isDrawn, previewPath } from '../../pages/preview-path.ts';
import { digest } from '../files/digest.ts';
import type { MadeFile } from '../files/site-file.ts';
import { libraryPreview } from '../pages/preview.ts';
import type { LibrarySite } from './library-site.ts';

/** The picture of the library's page. */
export async function* picturePart({ drawing }: Pick<LibrarySite, 'drawing'>): AsyncIterable<MadeFile> {
  const path = previewPath({ kind: 'library' });
  if (path === null || !isDrawn({ kind: 'library' })) return;
  yield {
    file: path.slice(1),
    from: digest(drawing, JSON.stringify(libraryPreview)),
    make: async () => {
      const { renderPreview } = await import('../pages/preview-image.tsx');
      return (await renderPreview(libraryPreview)).asPng();
    },
  };
}
