import type { Plugin, Rollup } from 'vite';
import { readingScripts } from './byte-budget.ts';

const IMPORT = /import\((`\.\/([^`?]+\.js))`\)/gu;

/**
 * Lets a part of the app that once failed to arrive be asked for again. Engines remember a module that could not be
 * fetched, some until the page is closed (https://github.com/whatwg/html/issues/6768); under another query it is another
 * module. Never what the page itself runs: two copies of that would not know of each other.
 *
 * A part is one file, its style in it, so Vite's own loader, which fetches styles and would take one that failed for there,
 * has nothing to do: 0.7 kB gzip of the reading page.
 */
export function askedAgain(): Plugin {
  return {
    name: 'verbatim:asked-again',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    transform: {
      order: 'post',
      filter: { id: /vite\/preload-helper/u },
      handler: () => ({ code: 'export const __vitePreload = (load) => load();', map: null }),
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const chunks = Object.values(bundle).flatMap((file) => (file.type === 'chunk' ? file : []));
        const first = new Set(readingScripts(chunks).map(({ fileName }) => fileName));
        for (const chunk of chunks) chunk.code = withSecondTry(chunk, first);
      },
    },
  };
}

/** Each import of a chunk by the way: what it is called is known, and it stands in the same folder. */
function withSecondTry({ code, fileName }: Rollup.OutputChunk, first: ReadonlySet<string>): string {
  const folder = fileName.slice(0, fileName.lastIndexOf('/') + 1);
  return code.replace(IMPORT, (once, path: string, name: string) =>
    first.has(folder + name) ? once : `${once}.catch(()=>import(${path}?\`+Date.now()))`,
  );
}
