import { hashKey, queryOptions, type QueryClient } from '@tanstack/react-query';
import type { Article } from '../article/article.ts';
import type { Ref } from '../article/ref.ts';
import { marked } from '../article/voices.ts';
import type { Correction, Unfitting } from '../finding/corrections/correction.ts';
import { unfoundArticle } from '../finding/worker/find-in-article.ts';
import { isLongText } from '../finding/worker/long-text.ts';
import type { Found, Progress } from '../finding/worker/find-protocol.ts';
import { Finder, type FindResult, type Telling } from '../finding/worker/finder.ts';
import type { StoredArticle } from '../finding/stored/stored-article.ts';
import { ShelfError, type DeviceShelf } from './device-shelf.ts';
import { articleQuery } from './shelves.ts';
import { soonOr } from './soon.ts';

/** How far an article of one's own is: the engine is at work on it, has read it, was stopped, or could not. */
export type Finding =
  | { readonly is: 'finding'; readonly progress: Progress | null }
  | {
      readonly is: 'found';
      /** How many quotations are marked in the text. */
      readonly marked: number;
      readonly unfitting: readonly Unfitting[];
      readonly otherLanguage: string | null;
      readonly isShort: boolean;
    }
  | { readonly is: 'stopped' }
  | { readonly is: 'failed'; readonly why: string };

/** Under which TanStack Query holds how far an article is. */
export function findingKey({ slug }: Ref) {
  return queryOptions<Finding>({ queryKey: ['finding', slug] }).queryKey;
}

/** Under which the corrections of an article that is open are held. */
export function correctionsKey({ slug }: Ref) {
  return queryOptions<readonly Correction[]>({ queryKey: ['corrections', slug] }).queryKey;
}

/** Whether an article that is open lasts: it is kept as it stands, is only shown, or could not be kept, and why. */
export type Keeping =
  { readonly is: 'kept' } | { readonly is: 'shown' } | { readonly is: 'failed'; readonly why: string };

/** Under which TanStack Query holds whether an article that is open lasts. */
export function keepingKey({ slug }: Ref) {
  return queryOptions<Keeping>({ queryKey: ['keeping', slug] }).queryKey;
}

/** Of these corrections, those that an article has not. */
export function newTo({ corrections }: StoredArticle, given: readonly Correction[]): readonly Correction[] {
  const has = new Set(corrections.map((correction) => hashKey([correction])));
  return given.filter((correction) => !has.has(hashKey([correction])));
}

/**
 * So many milliseconds a text waits for its marks where the worker has read it ahead: they come together then, and the page is
 * made once. Less than anybody notices.
 */
const TOGETHER = 100;

/** An article that is open, as it is kept or shown, and the work on it. */
interface Opened {
  stored: StoredArticle;
  isKept: boolean;
  readonly ready: Promise<void>;
}

/** An article that is not opened yet, and what was found in it once it has been. */
interface Ahead {
  readonly stored: StoredArticle;
  found: Found | null;
}

/**
 * The articles of this device, as they are read: kept on the shelf, found in a worker, and handed to the pages through the
 * same queries as the site's. The text is there at once; what is found in it follows, and a correction makes it anew.
 */
export class DeviceArticles {
  readonly #opened = new Map<string, Opened>();
  /** The article that the worker has in mind: one at a time. */
  #current: string | null = null;
  /** What was found before anybody asked for it: the worker has it in mind, and no other. */
  #ahead: Ahead | null = null;

  constructor(
    readonly shelf: DeviceShelf,
    readonly client: QueryClient,
    readonly finder: Finder = new Finder(),
  ) {
    shelf.subscribe((slug) => void this.#refresh({ shelf: 'device', slug }));
  }

  /** Starts what reads texts, before there is one. */
  warm(): void {
    this.finder.warm();
  }

  /**
   * Reads a text ahead that is likely to be opened next. Gives the article that it will be then, so that its page can be made before,
   * of a long text without what is still to be found; null where it cannot be had. Nothing is kept by it.
   */
  async prepare(ref: Ref, stored: StoredArticle): Promise<Article | null> {
    // The worker lets go of what it has in mind: a correction of that reads it anew.
    this.#current = null;
    const ahead: Ahead = { stored, found: null };
    this.#ahead = ahead;
    const found = await this.finder.prepare(ref, stored);
    if (!found || this.#ahead !== ahead) return null;
    ahead.found = found;
    // As it will be when it is opened.
    this.#say(ref, isLongText(stored) ? { is: 'finding', progress: null } : stateOf(found));
    this.client.setQueryData(keepingKey(ref), { is: 'kept' });
    this.client.setQueryData(correctionsKey(ref), stored.corrections);
    return found.article;
  }

  /**
   * The article's text, ready to read; the finding begins. Null for a name that nothing is kept under.
   * @throws ShelfError when the device does not answer.
   */
  async open(ref: Ref): Promise<Article | null> {
    const stored = await this.shelf.get(ref.slug);
    return stored && this.#begin(ref, stored, true);
  }

  /**
   * Puts a new article on the shelf, and finds it meanwhile, so that its page has it at once.
   * @throws ShelfError when it could not be kept: it is then not shown either.
   */
  async keep(ref: Ref, stored: StoredArticle): Promise<void> {
    const shown = this.#show(ref, stored, true);
    try {
      await this.shelf.put(ref.slug, stored);
    } catch (error) {
      this.#forget(ref);
      throw error;
    }
    this.client.removeQueries({ queryKey: SHELF_KEY });
    await shown;
  }

  /** Shows an article that is not on the shelf, for as long as the page is there. */
  async show(ref: Ref, stored: StoredArticle): Promise<void> {
    await this.#show(ref, stored, false);
  }

  /**
   * Puts on the shelf what is shown, as it now stands.
   * @throws ShelfError when it could not be kept.
   */
  async keepShown(ref: Ref): Promise<void> {
    const opened = this.#opened.get(ref.slug);
    if (!opened) return;
    opened.isKept = true;
    this.client.removeQueries({ queryKey: SHELF_KEY });
    await this.#put(ref, opened);
  }

  /**
   * Takes an article off the shelf; gives what it was, so that it can be kept again.
   * @throws ShelfError when it is still there.
   */
  async remove(ref: Ref): Promise<StoredArticle | null> {
    const stored = await this.shelf.remove(ref.slug);
    this.client.removeQueries({ queryKey: SHELF_KEY });
    this.#forget(ref);
    return stored;
  }

  /** Waits until the finding has ended, one way or another: an address may name something that it finds. */
  async settled({ slug }: Ref): Promise<void> {
    await this.#opened.get(slug)?.ready;
  }

  /** As it is kept or shown. */
  storedOf({ slug }: Ref): StoredArticle | null {
    return this.#opened.get(slug)?.stored ?? null;
  }

  /** Ends the finding; the text stays, with what the reader marked. */
  stop(): void {
    this.finder.stop();
  }

  /** Finds anew, after a failure or a stop. */
  async again({ slug, shelf }: Ref): Promise<void> {
    const opened = this.#opened.get(slug);
    if (opened) void this.#begin({ slug, shelf }, opened.stored, opened.isKept);
    await this.settled({ slug, shelf });
  }

  /**
   * Shows the article with these corrections, and keeps them where the article is kept: one that is only shown is put nowhere
   * until its reader says so.
   * @throws ShelfError when they could not be kept: they hold for this visit all the same.
   */
  async correct(ref: Ref, corrections: readonly Correction[]): Promise<void> {
    const opened = this.#opened.get(ref.slug);
    if (!opened) return;
    opened.stored = { ...opened.stored, corrections };
    const isInMind = this.#current === ref.slug;
    const result = isInMind ? await this.finder.correct(corrections) : await this.#find(ref, opened.stored);
    this.#tell(ref, opened.stored, result);
    if (opened.isKept) await this.#put(ref, opened);
  }

  /**
   * Puts corrections after those that an article of the shelf has, and shows it with them. What it has already is not put twice.
   * @throws ShelfError when they could not be kept: the article is then as it was.
   */
  async add(ref: Ref, corrections: readonly Correction[]): Promise<void> {
    const stored = this.storedOf(ref) ?? (await this.shelf.get(ref.slug));
    if (!stored) return;
    const added = { ...stored, corrections: [...stored.corrections, ...newTo(stored, corrections)] };
    await this.shelf.put(ref.slug, added);
    this.client.removeQueries({ queryKey: SHELF_KEY });
    await this.#show(ref, added, true);
  }

  #forget(ref: Ref): void {
    this.#opened.delete(ref.slug);
    for (const queryKey of [
      articleQuery(ref).queryKey,
      keepingKey(ref),
      findingKey(ref),
      correctionsKey(ref),
    ])
      this.client.removeQueries({ queryKey });
  }

  async #show(ref: Ref, stored: StoredArticle, isKept: boolean): Promise<void> {
    const key = articleQuery(ref).queryKey;
    this.client.removeQueries({ queryKey: key });
    const article = await this.#begin(ref, stored, isKept);
    // What was found meanwhile is more; what was forgotten stays so.
    if (this.#opened.has(ref.slug) && !this.client.getQueryData(key)) this.client.setQueryData(key, article);
  }

  /** Begins to find; gives the text to read meanwhile, which of a long one the worker makes. */
  async #begin(ref: Ref, stored: StoredArticle, isKept: boolean): Promise<Article> {
    this.client.setQueryData(keepingKey(ref), { is: isKept ? 'kept' : 'shown' });
    this.client.setQueryData(correctionsKey(ref), stored.corrections);
    const ahead = this.#aheadWith(ref, stored);
    if (ahead && !isLongText(stored)) {
      this.#opened.set(ref.slug, { stored, isKept, ready: Promise.resolve() });
      this.#current = ref.slug;
      return this.#tell(ref, stored, { is: 'found', found: ahead });
    }
    this.#say(ref, { is: 'finding', progress: null });
    const isAhead = this.finder.isAheadWith(stored);
    const read = new Promise<Article>((resolve) => {
      const ready = this.#find(ref, stored, { text: resolve, hasText: ahead !== null }).then((result) => {
        // What was begun anew meanwhile, corrected or deleted, is told of no more.
        const opened = this.#opened.get(ref.slug);
        const isCurrent = opened?.ready === ready && opened.stored === stored;
        resolve(isCurrent ? this.#tell(ref, stored, result) : unfoundArticle(ref, stored).article);
      });
      this.#opened.set(ref.slug, { stored, isKept, ready });
    });
    if (isLongText(stored)) return ahead?.article ?? read;
    const unread = () => unfoundArticle(ref, stored).article;
    return isAhead ? soonOr(read, unread, TOGETHER) : unread();
  }

  /** What was found ahead, if it is in this very article, as it is now opened, and the worker still has it. */
  #aheadWith(ref: Ref, stored: StoredArticle): Found | null {
    const ahead = this.#ahead;
    this.#ahead = null;
    const found = ahead?.stored === stored ? ahead.found : null;
    if (found?.article.ref.slug !== ref.slug || !this.finder.isAheadWith(stored)) return null;
    return found;
  }

  async #find(ref: Ref, stored: StoredArticle, telling: Telling = {}): Promise<FindResult> {
    this.#current = ref.slug;
    this.#ahead = null;
    return this.finder.find(ref, stored, {
      progress: (progress) => this.#say(ref, { is: 'finding', progress }),
      ...telling,
    });
  }

  #tell(ref: Ref, stored: StoredArticle, result: FindResult): Article {
    if (result.is !== 'found' && this.#current === ref.slug) this.#current = null;
    const found = result.is === 'found' ? result.found : unfoundArticle(ref, stored);
    this.client.setQueryData(articleQuery(ref).queryKey, found.article);
    this.#say(ref, result.is === 'found' ? stateOf(found) : result);
    return found.article;
  }

  #say(ref: Ref, finding: Finding): void {
    this.client.setQueryData(findingKey(ref), finding);
  }

  /** @throws ShelfError when there is no room, or no shelf; its reader is told so as long as the article is open. */
  async #put(ref: Ref, { stored }: Opened): Promise<void> {
    const say = (keeping: Keeping) => this.client.setQueryData(keepingKey(ref), keeping);
    try {
      await this.shelf.put(ref.slug, stored);
      say({ is: 'kept' });
    } catch (error) {
      if (error instanceof ShelfError) say({ is: 'failed', why: error.message });
      throw error;
    }
  }

  /** Another tab has changed the article, or deleted it. */
  async #refresh(ref: Ref): Promise<void> {
    this.client.removeQueries({ queryKey: SHELF_KEY });
    const opened = this.#opened.get(ref.slug);
    const stored = opened && (await this.shelf.get(ref.slug).catch(() => null));
    if (stored) void this.#begin(ref, stored, true);
  }
}

/** Under which the list of the shelf is held. */
export const SHELF_KEY = ['shelf'] as const;

function stateOf({ article, unfitting, otherLanguage, isShort }: Found): Finding {
  return { is: 'found', marked: marked(article.quotes).length, unfitting, otherLanguage, isShort };
}
