import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Article } from '../../article/article.ts';
import type { KnownPeople } from '../../authoring/known-people.ts';
import { pathTo, SEARCH, type LibraryPlace } from '../../links.ts';
import type { Listing } from '../../shelves/listing.ts';
import { UnknownListing } from '../../shelves/shelves.ts';
import type { SearchScripts } from '../build/search-scripts.ts';
import type { Host, MadeFile, MadeFolder, SiteFile } from '../files/site-file.ts';
import { feedPart } from './feeds/feed-part.ts';
import type { Shown } from './library-site.ts';
import { listingsOf } from './listings.ts';
import { recordOf, type KeptRecord } from './record.ts';
import { lineOf, recordIn } from './record-line.ts';
import { searchFiles } from './search-page.ts';
import { searchPart } from './search-part.ts';
import { throughPart } from './through/through-part.ts';

/** What the library is made from while the app is developed. */
export interface Shelved {
  readonly host: Host;
  readonly articles: () => AsyncIterable<Article>;
  readonly known: KnownPeople;
  readonly scripts: () => Promise<SearchScripts>;
  /** A folder for what is kept while it is made. */
  readonly kept: string;
  /** The day of the articles, `2026-11-29`. */
  readonly today: string;
}

/** By their paths in the built site. */
type Files = Map<string, SiteFile['content']>;

/** The library of a few articles, made where it is asked for, and all of it held: for the dev server. */
export class LibraryInMemory {
  readonly #shelved: Shelved;
  readonly #shown = new Map<string, Shown>();
  #followed: Promise<Files> | null = null;
  #searched: Promise<Files> | null = null;

  constructor(shelved: Shelved) {
    this.#shelved = shelved;
  }

  /** @throws UnknownListing for a place that lists nothing. */
  async list(place: LibraryPlace): Promise<Listing> {
    for await (const each of listingsOf(this.#records))
      if (pathTo(each.place) === pathTo(place)) return each.listing;
    throw new UnknownListing(place);
  }

  /** What the page at a path shows, of those about several articles; null where there is none. */
  async shownAt(path: string): Promise<Shown | null> {
    await this.#allFollowed();
    return this.#shown.get(path) ?? null;
  }

  /** A file of the library, by its path in the built site; null where there is none. */
  async file(file: string): Promise<SiteFile['content'] | null> {
    const files = file.startsWith(SEARCH.slice(1)) ? await this.#allSearched() : await this.#allFollowed();
    return files.get(file) ?? null;
  }

  /** What the page of the search has besides the others’ head. */
  async searchTag(): Promise<string> {
    return searchFiles(this.#shelved.host, await this.#shelved.scripts()).tag;
  }

  readonly #records = async function* (this: LibraryInMemory): AsyncIterable<KeptRecord> {
    for await (const article of this.#shelved.articles())
      yield recordIn(Buffer.from(lineOf({ ...recordOf(article), lastmod: this.#shelved.today })));
  }.bind(this);

  async #allFollowed(): Promise<Files> {
    return (this.#followed ??= this.#follow());
  }

  async #follow(): Promise<Files> {
    const site = {
      ...this.#siteFor('people'),
      pageOf: (path: string, shows: Shown): MadeFile => {
        this.#shown.set(path, shows);
        return unrendered(path);
      },
    };
    return collected([throughPart(site), feedPart(site)]);
  }

  async #allSearched(): Promise<Files> {
    return (this.#searched ??= this.#index());
  }

  async #index(): Promise<Files> {
    const site = {
      ...this.#siteFor('search'),
      scripts: await this.#shelved.scripts(),
      page: unrendered,
      article: async (slug: string) => this.#article(slug),
    };
    return collected([searchPart(site)]);
  }

  async #article(slug: string): Promise<Article> {
    for await (const article of this.#shelved.articles()) if (article.ref.slug === slug) return article;
    throw new Error(`There is no article ${slug}`);
  }

  /** What each part of the library is made from. */
  #siteFor(part: string) {
    const kept = join(this.#shelved.kept, part);
    mkdirSync(kept, { recursive: true });
    return { ...this.#shelved, records: this.#records, kept, folderOf: unmade };
  }
}

/** Pages are rendered where they are asked for. */
function unrendered(path: string): MadeFile {
  return { file: path, from: '', make: async () => '' };
}

function unmade(folder: string, from: string): MadeFolder {
  return { folder, from, stands: false };
}

async function collected(parts: readonly AsyncIterable<SiteFile | MadeFile | MadeFolder>[]): Promise<Files> {
  const files: Files = new Map();
  for (const part of parts)
    for await (const each of part) if ('content' in each) files.set(each.file, each.content);
  return files;
}
