/** A folder of `src/`, or a file that stands for one. */
export interface Room {
  readonly room: string;
  /** The rooms above it that it may import from; `reader/words` is a part of one. */
  readonly imports: readonly string[];
  /** It runs in Node, at build or by hand, and never in a browser. */
  readonly isNodes?: true;
}

const FEATURES = ['quotes', 'people', 'timeline', 'sharing', 'find'];

/**
 * The rooms of `src/`, from what things mean to what is seen, and what each may import of the others: only from those
 * above it. `npm run zones` makes the linter's zones from this list, and a test holds it against the folders.
 */
export const rooms: readonly Room[] = [
  { room: 'text', imports: [] },
  { room: 'article', imports: [] },
  { room: 'authoring', imports: ['article'] },
  { room: 'finding', imports: ['text', 'article'] },
  { room: 'content', imports: ['authoring'] },
  { room: 'links.ts', imports: ['article'] },
  { room: 'device', imports: [] },
  { room: 'offline', imports: [] },
  { room: 'shelves', imports: ['article', 'finding', 'links.ts'] },
  { room: 'pages', imports: ['article', 'links.ts'] },
  { room: 'search', imports: ['article', 'links.ts'] },
  { room: 'ui', imports: [] },
  { room: 'reader', imports: ['article', 'links.ts', 'ui'] },
  ...FEATURES.map((room) => ({ room, imports: ['article', 'links.ts', 'pages', 'ui', 'reader/words'] })),
  { room: 'correcting', imports: ['article', 'finding', 'links.ts', 'ui', 'reader/words'] },
  { room: 'sources', imports: ['article', 'links.ts', 'ui', 'reader/words'] },
  {
    room: 'app',
    imports: [
      'article',
      'finding',
      'links.ts',
      'device',
      'offline',
      'shelves',
      'pages',
      'search',
      'ui',
      'reader',
      ...FEATURES,
      'correcting',
      'sources',
    ],
  },
  {
    room: 'site',
    imports: [
      'article',
      'authoring',
      'links.ts',
      'offline',
      'shelves',
      'pages',
      'search',
      'ui',
      'reader',
      'quotes',
      'sharing',
      'find',
      'app',
    ],
    isNodes: true,
  },
  { room: 'tools', imports: ['text', 'article', 'authoring', 'finding'], isNodes: true },
];

/** The linter's zones: each room is refused what its line does not name. */
export function zonesOf(all: readonly Room[]): object {
  return { plugins: [], overrides: all.map((each) => zoneOf(each, all)) };
}

function zoneOf({ room, imports, isNodes }: Room, all: readonly Room[]): object {
  const refused = all
    .filter((other) => other.room !== room && !imports.includes(other.room))
    .map((other) =>
      imports.some((path) => path.startsWith(`${other.room}/`)) ? `${other.room}/*.*` : other.room,
    )
    .map((path) => (path.includes('.') ? `**/${path}` : `**/${path}/**`));
  const message = `${room} imports only from the rooms above it that src/README.md gives it`;
  return {
    files: [room.includes('.') ? `src/${room}` : `src/${room}/**`],
    rules: {
      'no-restricted-imports': [
        'error',
        { patterns: [{ group: [...refused, ...(isNodes ? [] : ['node:*'])], message }] },
      ],
    },
  };
}
