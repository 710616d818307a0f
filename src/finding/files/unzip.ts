import { unzipSync } from 'fflate';

/** The most bytes that the wanted files of an archive may unpack to: a small file can hold more than a device has memory for. */
const MOST_UNPACKED = 50_000_000;

/** An archive's files by name, of those that `isWanted`. */
export type Archive = ReadonlyMap<string, Uint8Array>;

/**
 * Unpacks the wanted files of a zip.
 * @throws Error when it is no zip, or unpacks to more than 50 MB.
 */
export function unzip(bytes: Uint8Array, isWanted: (name: string) => boolean): Archive {
  let total = 0;
  const files = unzipSync(bytes, {
    filter: ({ name, originalSize }) => {
      if (!isWanted(name)) return false;
      total += originalSize;
      if (total > MOST_UNPACKED) throw new Error('unpacks to too much');
      return true;
    },
  });
  return new Map(Object.entries(files));
}
