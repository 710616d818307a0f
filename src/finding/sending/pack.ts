/** The most that a link's data may unpack to, in bytes: some kilobytes can hold gigabytes. */
export const MOST_UNPACKED = 5_000_000;

/** Why packed data gives nothing. `cut`: a part of it is missing at the end. */
export type Unpackable = 'cut' | 'damaged' | 'tooLarge';

/** Data as a piece of an address: JSON, deflated (RFC 1951), in base64url (RFC 4648, 5), after its own length, so that a cut is seen. */
export async function pack(value: unknown): Promise<string> {
  const json = new TextEncoder().encode(JSON.stringify(value));
  const bytes = await collected(
    new Blob([json]).stream().pipeThrough(new CompressionStream('deflate-raw')),
    Infinity,
  );
  const data = base64url(bytes ?? new Uint8Array());
  return `${data.length.toString(36)}.${data}`;
}

/** The value that was packed, or why there is none. Never throws, and never holds more than 5 MB. */
export async function unpack(packed: string): Promise<{ readonly value: unknown } | Unpackable> {
  const [, length, data = ''] = /^([\da-z]{1,6})\.([\w-]*)$/u.exec(packed) ?? [];
  if (length === undefined) return 'damaged';
  const expected = Number.parseInt(length, 36);
  if (data.length < expected) return 'cut';
  if (data.length > expected) return 'damaged';
  try {
    const bytes = fromBase64url(data);
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
    const json = await collected(stream, MOST_UNPACKED);
    return json === null
      ? 'tooLarge'
      : { value: JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(json)) };
  } catch {
    return 'damaged';
  }
}

/** All of a stream; null, and no more of it is read, once it is longer than `most` bytes. */
async function collected(
  stream: ReadableStream<Uint8Array>,
  most: number,
): Promise<Uint8Array<ArrayBuffer> | null> {
  const chunks: Uint8Array[] = [];
  let length = 0;
  const reader = stream.getReader();
  for (let next = await reader.read(); !next.done; next = await reader.read()) {
    length += next.value.length;
    if (length > most) {
      await reader.cancel();
      return null;
    }
    chunks.push(next.value);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const chunk of chunks) {
    all.set(chunk, at);
    at += chunk.length;
  }
  return all;
}

const CHUNK = 0x8000;

function base64url(bytes: Uint8Array): string {
  let binary = '';
  for (let at = 0; at < bytes.length; at += CHUNK)
    binary += String.fromCharCode(...bytes.subarray(at, at + CHUNK));
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/u, '');
}

/** @throws Error when it is no base64url. */
function fromBase64url(data: string): Uint8Array<ArrayBuffer> {
  const binary = atob(data.replaceAll('-', '+').replaceAll('_', '/'));
  return Uint8Array.from(binary, (character) => character.charCodeAt(0));
}
