import { afterAll, vi } from 'vitest';
import { searchContract } from './contract.ts';
import { memorySearch } from './memory-search.ts';
import { indexedFolder, searchIn } from './pagefind/in-node.ts';
import { smallLibrary } from './small-library.ts';

afterAll(() => {
  vi.unstubAllGlobals();
});

let folder: Promise<string> | null = null;

searchContract('in memory', async () => memorySearch(smallLibrary));
searchContract('by Pagefind', async () => {
  folder ??= indexedFolder(smallLibrary);
  return searchIn(await folder).search;
});
