import { PAGED, type Paged } from '../../pages/places.ts';
import type { Pictures } from '../../pages/preview-path.ts';

/** What whoever builds a site may choose, in the environment or in a file `.env.production`. README.md says what each is for. */
export interface Settings {
  /** The folder of the articles. */
  readonly content: string;
  /** Where the site will live, for links that must be absolute: `https://example.org`, without the base path. */
  readonly site: string;
  /** Whether the site works without a connection; where not, a worker that an earlier build left is removed. */
  readonly isOffline: boolean;
  /** Whether a library of several articles can be searched. */
  readonly isSearched: boolean;
  /** Which pages get preview pictures: most of a build's time is theirs. */
  readonly pictures: Pictures;
  /** What of an article gets pages of its own, besides the article. */
  readonly places: readonly Paged[];
  /** Which pages have their style in them; the others ask for it. */
  readonly inlined: Inlined;
  /** Whether one article that cannot be built stops the build. */
  readonly isStrict: boolean;
  /** The part of `content` that is built, empty for all of it. */
  readonly shard: string;
  /** The folders in which builds of shards kept what they made, to join them; empty where none are joined. */
  readonly merged: readonly string[];
  /** The folder in which is kept what was made from what; null for one beside the packages. */
  readonly manifest: string | null;
}

export type Inlined = 'all' | 'landing' | 'none';

const PICTURES = ['all', 'quotations', 'articles', 'none'] as const;
const INLINED = ['all', 'landing', 'none'] as const;

type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads the settings.
 * @throws Error that names the setting and what it may be.
 */
export function settingsOf(given: Environment, argv: readonly string[] = process.argv): Settings {
  return {
    content: given['CONTENT'] ?? 'src/content',
    site: given['SITE_URL'] ?? '',
    isOffline: given['OFFLINE'] !== 'off',
    isSearched: given['SEARCH'] !== 'off',
    pictures: given['PICTURES'] === 'off' ? 'none' : oneOf('PICTURES', given['PICTURES'], PICTURES),
    places: placesIn(given['PLACES']),
    inlined: oneOf('STYLES', given['STYLES'], INLINED),
    isStrict: given['STRICT'] === 'on' || argv.includes('--strict'),
    shard: (given['SHARD'] ?? '').replace(/^\/+|\/+$/gu, ''),
    merged: listed(given['MERGE']),
    manifest: given['MANIFEST'] || null,
  };
}

/** The first is the usual one. */
function oneOf<Name extends string>(
  setting: string,
  given: string | undefined,
  names: readonly Name[],
): Name {
  const [usual] = names;
  if (!given && usual) return usual;
  const found = names.find((name) => name === given);
  if (!found) throw new Error(`${setting} is “${given}”: it may be ${names.join(', ')}`);
  return found;
}

function placesIn(given: string | undefined): readonly Paged[] {
  if (!given) return PAGED;
  if (given === 'none') return [];
  return listed(given).map((name) => oneOf('PLACES', name, PAGED));
}

function listed(given: string | undefined): string[] {
  return (given ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean);
}
