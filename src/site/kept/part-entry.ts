import { join } from 'node:path';
import { readKept, writeWhole } from './kept-files.ts';
import type { KeptPart } from './write-changed.ts';

/** What was kept of a part of the library; nothing where nothing was. */
export function readPart(kept: string, part: string): KeptPart {
  return (readKept(pathOf(kept, part)) as KeptPart | null) ?? { files: {}, made: {} };
}

export function writePart(kept: string, part: string, { files, made }: KeptPart): void {
  writeWhole(pathOf(kept, part), JSON.stringify({ files, made }));
}

function pathOf(kept: string, part: string): string {
  return join(kept, 'library', `${part}.json`);
}
