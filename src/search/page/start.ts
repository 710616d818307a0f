/*
 * The page of the search, without the rest of the app: its script asks a worker and shows what it answers. The address says
 * what is asked; a new question is a step for Back.
 */
import { remoteSearch } from '../worker/remote-search.ts';
import { SearchPage } from './search-page.ts';

const script = document.currentScript;

function begin(): void {
  const worker = script?.dataset['worker'];
  const base = script?.dataset['base'];
  if (worker === undefined || base === undefined) return;
  const search = remoteSearch(new Worker(worker, { type: 'module' }));
  new SearchPage({ search, hrefOf: (path) => base + path }).begin();
}

begin();
