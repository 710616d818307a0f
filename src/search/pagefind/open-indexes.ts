import type { IndexedLibrary, IndexedPart } from '../indexed.ts';
import { SearchTrouble } from '../library-search.ts';
import type { Engine, EngineIndex } from './engine.ts';
import { IndexFiles, type Surroundings } from './index-files.ts';

/** The indexes of a library, each opened when it is asked for, and once. */
export class OpenIndexes {
  readonly #at: string;
  readonly #files: IndexFiles;
  readonly #indexes = new Map<string, Promise<EngineIndex>>();
  #opened: ReturnType<IndexFiles['open']> | null = null;
  #started: Promise<unknown> | null = null;

  constructor(surroundings: Surroundings) {
    this.#at = surroundings.at;
    this.#files = new IndexFiles(surroundings);
  }

  /** @throws SearchTrouble when a file is not there; it is asked for again the next time. */
  async library(): Promise<IndexedLibrary> {
    return (await this.#open()).library;
  }

  /** @throws Error when its files are not there; they are asked for again the next time. */
  async of(part: IndexedPart): Promise<EngineIndex> {
    const index = this.#indexes.get(part.name) ?? this.#begin(part);
    this.#indexes.set(part.name, index);
    try {
      return await index;
    } catch (error) {
      this.#indexes.delete(part.name);
      throw error;
    }
  }

  /** Opens indexes that will be asked for. What cannot be had of them is no trouble before that. */
  ahead(parts: readonly IndexedPart[]): void {
    for (const part of parts) this.of(part).catch(() => undefined);
  }

  /**
   * Does what asks the indexes. What failed once may be there the next time.
   * @throws SearchTrouble where it fails, or was done without a file.
   */
  async trying<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const { failed } = this.#files;
    try {
      const answer = await work();
      this.#files.check(failed);
      return answer;
    } catch (error) {
      this.#indexes.clear();
      throw error instanceof SearchTrouble ? error : new SearchTrouble(error);
    }
  }

  async #open(): Promise<{ library: IndexedLibrary; engine: Engine }> {
    try {
      return await (this.#opened ??= this.#files.open());
    } catch (error) {
      this.#opened = null;
      throw error;
    }
  }

  /**
   * All indexes share one program, which the first of them starts: a second that started it at the same time would put its own
   * in the place of the first's, with none of what that has read.
   */
  async #begin(part: IndexedPart): Promise<EngineIndex> {
    const { engine } = await this.#open();
    await this.#files.prepare(part);
    if (this.#started) await this.#started;
    const basePath = `${this.#at}${part.name}/`;
    const index = engine.createInstance({ basePath, noWorker: true, metaCacheTag: '' });
    this.#started ??= index.search('', { filters: {} }).catch(() => {
      this.#started = null;
    });
    return index;
  }
}
