import { articleOf } from '../article/article-index.ts';
import type { Article, ArticleData } from '../article/article.ts';
import { checksum } from '../article/checksum.ts';
import { isWireOf } from '../article/good-article.ts';
import { onSite, type Ref } from '../article/ref.ts';
import { pathTo, pathToFile, pathToList, type LibraryPlace } from '../links.ts';
import type { Listing } from './listing.ts';
import { UnknownArticle, UnknownListing, WrongArticle } from './shelves.ts';

type Page = Pick<ParentNode, 'querySelector'>;

/** What the site's shelf asks of a browser. */
interface Host {
  /** Makes a path of ours an address on the host. */
  readonly addressOf: (path: string) => string;
  readonly get?: typeof fetch;
  /** The page that may show the article's text already. */
  readonly page?: Page;
}

/**
 * The site's articles, which are files: the data of each stands beside its page, at an address that no script needs to
 * know. The file is asked for anew, for the address says nothing of its edition; where nothing has changed, a host answers
 * with a few bytes.
 */
export function siteShelf({ addressOf, get = fetch, page = document }: Host) {
  const ask = async (path: string) => get(addressOf(path), { cache: 'no-cache' });
  return {
    article: async (slug: string): Promise<Article> => {
      const response = await ask(pathToFile(onSite(slug), 'article.json'));
      if (response.status === 404) throw missing(onSite(slug), page);
      const wire = await jsonOf(response);
      if (!isWireOf(wire, onSite(slug)) || !isShown(wire.article, page)) throw new WrongArticle(slug);
      return articleOf(wire.article);
    },
    list: async (place: LibraryPlace): Promise<Listing> => {
      const response = await ask(pathToList(place));
      if (response.status === 404) throw new UnknownListing(place);
      return (await jsonOf(response)) as Listing;
    },
    near: async (asked: string): Promise<readonly string[]> => {
      const { namesNear } = await import('./near-names.ts');
      return namesNear(asked, async (path) => {
        const response = await ask(path);
        return response.ok ? response.json() : null;
      });
    },
  };
}

/** An article whose page is here is not unknown, whatever the host answers for its data. */
function missing(ref: Ref, page: Page): Error {
  return shownIn(page)?.['article'] === pathTo({ kind: 'article', ref })
    ? new WrongArticle(ref.slug)
    : new UnknownArticle(ref.slug);
}

async function jsonOf(response: Response): Promise<unknown> {
  if (!response.ok) throw new Error(`${response.url} answered ${response.status}`);
  return response.json();
}

/** A page that shows the article's text says its checksum: offsets into another text would light the wrong words. */
function isShown({ ref, text }: ArticleData, page: Page): boolean {
  const shown = shownIn(page);
  return shown?.['article'] !== pathTo({ kind: 'article', ref }) || shown['sum'] === checksum(text);
}

function shownIn(page: Page): DOMStringMap | undefined {
  return page.querySelector<HTMLElement>('[data-sum]')?.dataset;
}
