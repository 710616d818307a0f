import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { linesOf } from '../../../src/site/kept/kept-files.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'verbatim-lines-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

async function linesIn(path: string): Promise<string[]> {
  const lines: string[] = [];
  for await (const line of linesOf(path)) lines.push(line.toString());
  return lines;
}

describe('the lines of a file', () => {
  test('are whole, wherever what is read at once ends, within a letter too', async () => {
    const lines = ['é'.repeat(700_001), '', 'short', 'ü'.repeat(1_500_000), 'last'];
    const path = join(folder, 'lines');
    writeFileSync(path, lines.map((line) => `${line}\n`).join(''));
    expect(await linesIn(path)).toEqual(lines);
  });

  test('are none where there is no file, or nothing in it', async () => {
    expect(await linesIn(join(folder, 'none'))).toEqual([]);
    writeFileSync(join(folder, 'empty'), '');
    expect(await linesIn(join(folder, 'empty'))).toEqual([]);
  });
});
