import { afterAll, vi } from 'vitest';
import { goingOnContract, searchContract } from './contract.ts';
import { memorySearch } from './memory-search.ts';
import { indexedFolder, searchIn } from './pagefind/in-node.ts';
import { partedLibrary } from './parted-library.ts';
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

let parted: Promise<string> | null = null;

goingOnContract('in memory', async () => memorySearch(partedLibrary));
goingOnContract('by Pagefind', async () => {
  parted ??= indexedFolder(partedLibrary);
  return searchIn(await parted).search;
});
