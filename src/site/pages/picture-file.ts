import { digest } from '../files/digest.ts';
import type { MadeFile } from '../files/site-file.ts';
import type { Preview } from './preview.ts';

/** A picture at a path of the site, drawn where what it shows, or the way pictures are drawn, has changed. */
export function pictureFile(path: string, preview: Preview, drawing: string): MadeFile {
  return {
    file: path.slice(1),
    from: digest(drawing, JSON.stringify(preview)),
    make: async () => {
      // What draws is loaded where something is drawn: it is a third of what a worker holds.
      const { renderPreview } = await import('./preview-image.tsx');
      return (await renderPreview(preview)).asPng();
    },
  };
}
