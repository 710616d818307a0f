import { hashKey, type QueryClient } from '@tanstack/react-query';
import type { Article } from '../article/article.ts';
import type { Ref } from '../article/ref.ts';
import type { Correction, Unfitting } from '../finding/corrections/correction.ts';
import { unfoundArticle } from '../finding/worker/find-in-article.ts';
import type { Found, Progress } from '../finding/worker/find-protocol.ts';
import { Finder, type FindResult } from '../finding/worker/finder.ts';
import type { StoredArticle } from '../finding/stored/stored-article.ts';
import type { DeviceShelf } from './device-shelf.ts';
import { articleQuery } from './shelves.ts';

/** How far an article of one's own is: the engine is at work on it, has read it, was stopped, or could not. */
export type Finding =
  | { readonly is: 'finding'; readonly progress: Progress | null }
  | {
      readonly is: 'found';
      readonly unfitting: readonly Unfitting[];
      readonly otherLanguage: string | null;
      readonly isShort: boolean;
    }
  | { readonly is: 'stopped' }
  | { readonly is: 'failed'; readonly why: string };

/** Under which TanStack Query holds how far an article is. */
export function findingKey({ slug }: Ref) {
  return ['finding', slug] as const;
}

/** Under which the corrections of an article that is open are held. */
export function correctionsKey({ slug }: Ref) {
  return ['corrections', slug] as const;
}

/** Of these corrections, those that an article has not. */
export function newTo({ corrections }: StoredArticle, given: readonly Correction[]): readonly Correction[] {
  const has = new Set(corrections.map((correction) => hashKey([correction])));
  return given.filter((correction) => !has.has(hashKey([correction])));
}

/** An article that is open, as it is kept, and the work on it. */
interface Opened {
  stored: StoredArticle;
  readonly ready: Promise<void>;
}

/**
 * The articles of this device, as they are read: kept on the shelf, found in a worker, and handed to the pages through the
 * same queries as the site's. The text is there at once; what is found in it follows, and a correction makes it anew.
 */
export class DeviceArticles {
  readonly #opened = new Map<string, Opened>();
  /** The article that the worker has in mind: one at a time. */
  #current: string | null = null;

  constructor(
    readonly shelf: DeviceShelf,
    readonly client: QueryClient,
    readonly finder: Finder = new Finder(),
  ) {
    shelf.subscribe((slug) => void this.#refresh({ shelf: 'device', slug }));
  }

  /**
   * The article's text, ready to read; the finding begins. Null for a name that nothing is kept under.
   * @throws ShelfError when the device does not answer.
   */
  async open(ref: Ref): Promise<Article | null> {
    const stored = await this.shelf.get(ref.slug);
    return stored && this.#begin(ref, stored);
  }

  /**
   * Puts an article on the shelf, and begins to find it, so that its page has it at once.
   * @throws ShelfError when it could not be kept.
   */
  async keep(ref: Ref, stored: StoredArticle): Promise<void> {
    await this.shelf.put(ref.slug, stored);
    this.client.removeQueries({ queryKey: SHELF_KEY });
    this.show(ref, stored);
  }

  /** Shows an article that is not on the shelf, for as long as the page is there. */
  show(ref: Ref, stored: StoredArticle): void {
    this.client.setQueryData(articleQuery(ref).queryKey, this.#begin(ref, stored));
  }

  /**
   * Takes an article off the shelf; gives what it was, so that it can be kept again.
   * @throws ShelfError when it is still there.
   */
  async remove(ref: Ref): Promise<StoredArticle | null> {
    const stored = await this.shelf.remove(ref.slug);
    this.#opened.delete(ref.slug);
    this.client.removeQueries({ queryKey: SHELF_KEY });
    this.client.removeQueries({ queryKey: articleQuery(ref).queryKey });
    return stored;
  }

  /** Waits until the finding has ended, one way or another: an address may name something that it finds. */
  async settled({ slug }: Ref): Promise<void> {
    await this.#opened.get(slug)?.ready;
  }

  /** As it is kept. */
  storedOf({ slug }: Ref): StoredArticle | null {
    return this.#opened.get(slug)?.stored ?? null;
  }

  /** Ends the finding; the text stays, with what the reader marked. */
  stop(): void {
    this.finder.stop();
  }

  /** Finds anew, after a failure or a stop. */
  async again(ref: Ref): Promise<void> {
    const stored = this.storedOf(ref);
    if (stored) this.#begin(ref, stored);
    await this.settled(ref);
  }

  /**
   * Keeps the corrections, and shows the article with them.
   * @throws ShelfError when they could not be kept: they hold for this visit all the same.
   */
  async correct(ref: Ref, corrections: readonly Correction[]): Promise<void> {
    const opened = this.#opened.get(ref.slug);
    if (!opened) return;
    opened.stored = { ...opened.stored, corrections };
    const isInMind = this.#current === ref.slug;
    const result = isInMind ? await this.finder.correct(corrections) : await this.#find(ref, opened.stored);
    this.#tell(ref, opened.stored, result);
    await this.shelf.put(ref.slug, opened.stored);
  }

  /**
   * Puts corrections after those that an article of the shelf has, and shows it with them. What it has already is not put twice.
   * @throws ShelfError when they could not be kept: the article is then as it was.
   */
  async add(ref: Ref, corrections: readonly Correction[]): Promise<void> {
    const stored = this.storedOf(ref) ?? (await this.shelf.get(ref.slug));
    if (!stored) return;
    await this.keep(ref, { ...stored, corrections: [...stored.corrections, ...newTo(stored, corrections)] });
  }

  #begin(ref: Ref, stored: StoredArticle): Article {
    const unfound = unfoundArticle(ref, stored).article;
    this.#say(ref, { is: 'finding', progress: null });
    const ready = this.#find(ref, stored).then((result) => this.#tell(ref, stored, result));
    this.#opened.set(ref.slug, { stored, ready });
    this.client.setQueryData(correctionsKey(ref), stored.corrections);
    return unfound;
  }

  async #find(ref: Ref, stored: StoredArticle): Promise<FindResult> {
    this.#current = ref.slug;
    return this.finder.find(ref, stored, (progress) => this.#say(ref, { is: 'finding', progress }));
  }

  #tell(ref: Ref, stored: StoredArticle, result: FindResult): void {
    if (result.is !== 'found' && this.#current === ref.slug) this.#current = null;
    const found = result.is === 'found' ? result.found : unfoundArticle(ref, stored);
    this.client.setQueryData(articleQuery(ref).queryKey, found.article);
    this.#say(ref, result.is === 'found' ? stateOf(found) : result);
  }

  #say(ref: Ref, finding: Finding): void {
    this.client.setQueryData(findingKey(ref), finding);
  }

  /** Another tab has changed the article, or deleted it. */
  async #refresh(ref: Ref): Promise<void> {
    this.client.removeQueries({ queryKey: SHELF_KEY });
    const opened = this.#opened.get(ref.slug);
    const stored = opened && (await this.shelf.get(ref.slug).catch(() => null));
    if (stored) this.client.setQueryData(articleQuery(ref).queryKey, this.#begin(ref, stored));
  }
}

/** Under which the list of the shelf is held. */
export const SHELF_KEY = ['shelf'] as const;

function stateOf({ unfitting, otherLanguage, isShort }: Found): Finding {
  return { is: 'found', unfitting, otherLanguage, isShort };
}
