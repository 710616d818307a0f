import { join } from 'node:path';

/** The folder of a part of the library’s own, in what is kept between builds. */
export function partFolder(kept: string, part: string): string {
  return join(kept, 'library', part);
}
