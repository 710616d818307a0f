import { bundledScript } from './bundled-script.ts';

/** The scripts of the library's search, bundled apart from the app, so that neither loads any of it. */
export interface SearchScripts {
  /** Of its page. */
  readonly page: string;
  /** Of the worker that the page asks. */
  readonly worker: string;
}

/** Bundles them. */
export async function searchScripts(): Promise<SearchScripts> {
  return {
    page: await bundledScript({ entry: 'src/search/page/start.ts' }),
    worker: await bundledScript({ entry: 'src/search/worker/worker.ts' }),
  };
}
