import { digest } from '../../files/digest.ts';
import type { MadeFolder } from '../../files/site-file.ts';
import type { LibrarySite } from '../library-site.ts';

/** From what each of many folders is made: a digest that goes on with each thing that is told of it, and holds none. */
export class MadeFrom {
  readonly #from = new Map<string, string>();

  add(folder: string, ...parts: readonly string[]): void {
    this.#from.set(folder, digest(this.#from.get(folder) ?? '', ...parts));
  }

  /** The folders by their paths; `besides` is what each of them is made from, too. */
  folders(besides: string, folderOf: LibrarySite['folderOf']): Map<string, MadeFolder> {
    return new Map(
      [...this.#from].map(([folder, from]) => [folder, folderOf(folder, digest(besides, from))] as const),
    );
  }
}
