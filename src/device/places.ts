/** Where a reader was in an article, by words: the same at any size and width of the text. */
export interface KeptPlace {
  /** The article's path, without the base path. */
  readonly path: string;
  /** The checksum of its text: offsets into another are worth nothing. */
  readonly sum: string;
  /** The paragraph's place in the article, and the offset in it (UTF-16). */
  readonly paragraph: number;
  readonly offset: number;
  /** How much of the text has been read, from 0 to 1: the furthest that the reader came. */
  readonly read: number;
}

const KEY = 'verbatim:places';

/** So many articles are remembered; then the one that was read longest ago is forgotten. */
const MOST = 500;

/** What is kept on this device, the last read first; nothing when the browser refuses storage. Entries that make no sense are left out. */
export function storedPlaces(storage: () => Storage = () => localStorage): readonly KeptPlace[] {
  try {
    const stored: unknown = JSON.parse(storage().getItem(KEY) ?? '[]');
    return Array.isArray(stored) ? stored.filter(isPlace) : [];
  } catch {
    return [];
  }
}

/** The place in one article; null when none is kept. */
export function storedPlace(path: string, storage?: () => Storage): KeptPlace | null {
  return storedPlaces(storage).find((place) => place.path === path) ?? null;
}

/** Keeps a place; false when the browser refuses storage. What was read further in the same text stays read. */
export function keepPlace(place: KeptPlace, storage: () => Storage = () => localStorage): boolean {
  const before = storedPlaces(storage);
  const same = before.find(({ path, sum }) => path === place.path && sum === place.sum);
  const kept = { ...place, read: Math.max(place.read, same?.read ?? 0) };
  const others = before.filter(({ path }) => path !== place.path);
  try {
    storage().setItem(KEY, JSON.stringify([kept, ...others].slice(0, MOST)));
    return true;
  } catch {
    return false;
  }
}

function isPlace(given: unknown): given is KeptPlace {
  if (typeof given !== 'object' || given === null) return false;
  const { path, sum, paragraph, offset, read }: Partial<Record<keyof KeptPlace, unknown>> = given;
  const isText = typeof path === 'string' && typeof sum === 'string';
  return (
    isText && isCount(paragraph) && isCount(offset) && typeof read === 'number' && read >= 0 && read <= 1
  );
}

function isCount(given: unknown): boolean {
  return typeof given === 'number' && Number.isInteger(given) && given >= 0;
}
