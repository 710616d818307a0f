import { INDEX_FILES, type IndexedLibrary, type IndexedPart } from '../indexed.ts';
import { SearchTrouble } from '../library-search.ts';
import type { Engine } from './engine.ts';
import { newestOf } from './stretches.ts';

type Get = (address: string) => Promise<Response>;

/** What the index asks of where it runs. */
export interface Surroundings {
  /** Where the files of the index stand: an address that ends with a slash. */
  readonly at: string;
  readonly get: Get;
  readonly load: (address: string) => Promise<Engine>;
  /** Puts a function in the place of the global `fetch`, which is all that the engine knows. */
  readonly putFetch: (get: Get) => void;
}

/**
 * The files of an index, fetched as early as they are known of and once each. The engine goes for one after the other, and
 * takes a file that it does not get for an empty one: here an answer that is none is a failure, and remembered.
 */
export class IndexFiles {
  readonly #surroundings: Surroundings;
  readonly #asked = new Map<string, Promise<ArrayBuffer>>();
  readonly #failures: unknown[] = [];

  constructor(surroundings: Surroundings) {
    this.#surroundings = surroundings;
    surroundings.putFetch(async (address) => this.#answer(address));
  }

  /**
   * What there is to search, and what searches it; everything that a first answer needs is under way after this.
   * @throws SearchTrouble when a file is not there.
   */
  async open(): Promise<{ library: IndexedLibrary; engine: Engine }> {
    const { at, load } = this.#surroundings;
    const program = this.#bytes(at + INDEX_FILES.program);
    program.catch(() => undefined);
    try {
      const [engine, years] = await Promise.all([
        load(at + INDEX_FILES.engine),
        this.#bytes(at + INDEX_FILES.years),
      ]);
      const library = JSON.parse(new TextDecoder().decode(years)) as IndexedLibrary;
      for (const { name, entry } of library.years.flatMap(({ parts }) => parts))
        this.#asked.set(`${at}${name}/pagefind-entry.json`, Promise.resolve(bytesOf(entry)));
      const newest = newestOf(library.years);
      await Promise.all([program, ...newest.map(async (part) => this.prepare(part))]);
      return { library, engine };
    } catch (error) {
      throw new SearchTrouble(error);
    }
  }

  /**
   * Brings what an index begins with: the engine, which waits for nobody to hear of it, fails without it.
   * @throws Error when it is not there.
   */
  async prepare({ name, entry }: IndexedPart): Promise<void> {
    const { languages } = entry as { languages: Readonly<Record<string, { readonly hash: string }>> };
    const { at } = this.#surroundings;
    await Promise.all(
      Object.values(languages).map(async ({ hash }) => this.#bytes(`${at}${name}/pagefind.${hash}.pf_meta`)),
    );
  }

  /** How many files the engine did not get so far. */
  get failed(): number {
    return this.#failures.length;
  }

  /** @throws SearchTrouble when it did not get a file since so many failed; it is asked for again the next time. */
  check(since: number): void {
    if (this.failed > since) throw new SearchTrouble(this.#failures.at(-1));
  }

  async #answer(address: string): Promise<Response> {
    const file = address.replace(/[?#].*$/u, '').replace(/[^/]+\/wasm\.[^/]+$/u, INDEX_FILES.program);
    try {
      const bytes = await this.#bytes(file);
      return new Response(bytes.slice(0));
    } catch (error) {
      this.#failures.push(error);
      throw error;
    }
  }

  async #bytes(address: string): Promise<ArrayBuffer> {
    const asked = this.#asked.get(address) ?? this.#fetch(address);
    this.#asked.set(address, asked);
    try {
      return await asked;
    } catch (error) {
      this.#asked.delete(address);
      throw error;
    }
  }

  async #fetch(address: string): Promise<ArrayBuffer> {
    const response = await this.#surroundings.get(address);
    if (!response.ok) throw new Error(`${address} answered ${response.status}`);
    return response.arrayBuffer();
  }
}

function bytesOf(value: unknown): ArrayBuffer {
  const { buffer, byteLength } = new TextEncoder().encode(JSON.stringify(value));
  return buffer.slice(0, byteLength);
}
