import { SEARCH } from '../../links.ts';
import { digest } from '../files/digest.ts';
import type { SearchScripts } from '../build/search-scripts.ts';
import type { Host, MadeFile, SiteFile } from '../files/site-file.ts';
import type { LibrarySite } from './library-site.ts';

/**
 * The page of the search with its script, and the worker that this asks. The page's script stands before the app's, which may
 * come later, or not at all.
 */
export function* searchPage({
  page,
  host,
  scripts,
}: Pick<LibrarySite, 'page' | 'host' | 'scripts'>): Iterable<SiteFile | MadeFile> {
  const { files, tag } = searchFiles(host, scripts);
  yield* files;
  const made = page(SEARCH);
  // The scripts are of the code that each page is made from.
  yield { ...made, make: async () => String(await made.make()).replace('</head>', () => `${tag}</head>`) };
}

/** The scripts of the search as files, and the tag by which its page asks for them. */
export function searchFiles(host: Host, scripts: SearchScripts): { files: SiteFile[]; tag: string } {
  const script = named('page', scripts.page);
  const worker = named('worker', scripts.worker);
  const attributes = Object.entries({
    src: host.base + script.file,
    'data-worker': host.base + worker.file,
    'data-base': host.base.replace(/\/$/u, ''),
  }).map(([name, value]) => ` ${name}="${value}"`);
  return { files: [script, worker], tag: `<script defer${attributes.join('')}></script>` };
}

/** Named after what is in it, so that no page meets the worker of another build. */
function named(name: string, content: string): SiteFile {
  return { file: `${SEARCH.slice(1)}${name}-${digest(content).slice(0, 8)}.js`, content };
}
