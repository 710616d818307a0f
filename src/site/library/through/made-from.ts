import { digest } from '../../files/digest.ts';
import type { MadeFolder } from '../../files/site-file.ts';
import type { LibrarySite } from '../library-site.ts';

/** A folder that is made from several articles, and their slugs. */
export interface FolderOfArticles extends MadeFolder {
  readonly articles: readonly string[];
}

/** From what each of many folders is made: a digest that goes on with each article, of which the slug is held alone. */
export class MadeFrom {
  readonly #from = new Map<string, { digest: string; readonly articles: string[] }>();

  /** `parts` are all that a folder has of an article. */
  add(folder: string, slug: string, ...parts: readonly string[]): void {
    const from = this.#from.get(folder) ?? { digest: '', articles: [] };
    this.#from.set(folder, from);
    from.digest = digest(from.digest, ...parts);
    from.articles.push(slug);
  }

  /** The folders; `besides` is what each of them is made from, too. */
  folders(besides: string, folderOf: LibrarySite['folderOf']): FolderOfArticles[] {
    return [...this.#from].map(([folder, from]) => ({
      ...folderOf(folder, digest(besides, from.digest)),
      articles: from.articles,
    }));
  }
}
