import { closeSync, openSync, readSync, writeSync } from 'node:fs';

/** Bytes of a file: from one, so many. */
export interface Stretch {
  readonly at: number;
  readonly bytes: number;
}

/** So many bytes are copied at once. */
const AT_ONCE = 2 ** 22;

/** A file of which the most is copied from another: what stands beside each other there, in one. */
export class CopiedFile {
  readonly #file: number;
  readonly #from: string;
  #source: number | null = null;
  #waiting: Stretch = { at: 0, bytes: 0 };

  constructor(path: string, from: string) {
    this.#file = openSync(path, 'w');
    this.#from = from;
  }

  /**
   * Adds what stands there in the other; gives how many bytes that is.
   * @throws Error when the other has fewer, here or later.
   */
  copy({ at, bytes }: Stretch): number {
    const waiting = this.#waiting;
    if (waiting.at + waiting.bytes === at) this.#waiting = { at: waiting.at, bytes: waiting.bytes + bytes };
    else {
      this.#copyWaiting();
      this.#waiting = { at, bytes };
    }
    return bytes;
  }

  /** Adds these; gives how many they are. */
  add(bytes: Buffer): number {
    this.#copyWaiting();
    this.#write(bytes);
    return bytes.length;
  }

  end(): void {
    this.#copyWaiting();
    closeSync(this.#file);
    if (this.#source !== null) closeSync(this.#source);
  }

  #copyWaiting(): void {
    const { at, bytes } = this.#waiting;
    this.#waiting = { at: at + bytes, bytes: 0 };
    if (bytes === 0) return;
    this.#source ??= openSync(this.#from, 'r');
    const held = Buffer.allocUnsafe(Math.min(bytes, AT_ONCE));
    for (let done = 0; done < bytes;) {
      const read = readSync(this.#source, held, 0, Math.min(held.length, bytes - done), at + done);
      if (read === 0) throw new Error(`${this.#from} is shorter than it was`);
      this.#write(held.subarray(0, read));
      done += read;
    }
  }

  #write(bytes: Buffer): void {
    for (let at = 0; at < bytes.length;) at += writeSync(this.#file, bytes, at);
  }
}
