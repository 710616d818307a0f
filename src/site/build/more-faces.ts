import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import type { Plugin } from 'vite';
import { digest } from '../files/digest.ts';

const ID = 'virtual:more-faces';
const require = createRequire(import.meta.url);

interface FaceFile {
  readonly face: string;
  /** One word, which every engine gives back as it is. */
  readonly family: string;
  readonly weight: string;
  readonly file: string;
  /** Whether only `LETTERS` of it are kept. */
  readonly isCut?: true;
}

const FILES: readonly FaceFile[] = [
  {
    face: 'atkinson',
    family: 'AtkinsonNext',
    weight: '200 800',
    file: '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2',
  },
  ...['400', '700'].map((weight) => ({
    face: 'opendyslexic',
    family: 'OpenDyslexic',
    weight,
    file: `@fontsource/opendyslexic/files/opendyslexic-latin-${weight}-normal.woff2`,
    isCut: true as const,
  })),
];

const range = (from: number, to: number) =>
  String.fromCodePoint(...Array.from({ length: to - from + 1 }, (_, at) => from + at));

/** Basic Latin, Latin-1, and the marks of print: of OpenDyslexic's 115 kB they are 27, and with its ligatures left out 21. */
const LETTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}ŒœŠšŽžŸ–—‘’‚“”„†‡•…‹›€™−`;

interface Packed extends FaceFile {
  /** Below the site's base. */
  readonly path: string;
  readonly bytes: Uint8Array;
}

/**
 * The faces that a reader may choose and that no other page asks for. They stand in no style sheet: what a page's sheet
 * names is preloaded with every page, and kept for offline.
 */
export function moreFaces(): Plugin {
  let base = '/';
  let packed: Promise<readonly Packed[]> | null = null;
  const all = async () => (packed ??= Promise.all(FILES.map(pack)));
  return {
    name: 'verbatim:more-faces',
    sharedDuringBuild: true,
    configResolved(config) {
      base = config.base;
    },
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    async load(id) {
      if (id !== `\0${ID}`) return null;
      if (this.environment.mode !== 'build')
        return moduleOf(FILES.map((each) => ({ ...each, url: base + pathOf(each) })));
      const faces = await all();
      if (this.environment.name === 'client')
        for (const { path, bytes } of faces) this.emitFile({ type: 'asset', fileName: path, source: bytes });
      return moduleOf(faces.map((each) => ({ ...each, url: base + each.path })));
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const asked = FILES.find((each) => request.url === base + pathOf(each));
        if (!asked) return next();
        pack(asked)
          .then(({ bytes }) => response.writeHead(200, { 'content-type': 'font/woff2' }).end(bytes))
          .catch(next);
      });
    },
  };
}

function moduleOf(faces: readonly (FaceFile & { readonly url: string })[]): string {
  const entries = faces.map(({ face, family, weight, url }) => ({ face, family, weight, url }));
  return `export const moreFaces = ${JSON.stringify(entries)};`;
}

/** With a digest of its bytes in a build; while developing, a file is made when it is asked for. */
function pathOf({ face, weight }: FaceFile, edition = 'dev'): string {
  return `assets/${face}-${weight.replace(' ', '-')}-${edition}.woff2`;
}

async function pack(given: FaceFile): Promise<Packed> {
  const whole = await readFile(require.resolve(given.file));
  const options = { targetFormat: 'woff2', noLayoutClosure: true } as const;
  const bytes = given.isCut ? await subsetFont(whole, LETTERS, options) : whole;
  return { ...given, bytes, path: pathOf(given, digest(bytes).slice(0, 8)) };
}
