/**
 * One JSON document a line in, one analysis a line out: `npm run --silent analyse < in.jsonl > out.jsonl`, or, compiled to one file
 * by `npm run build:analyse`, `node dist-tools/analyse.mjs`.
 */
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createInterface } from 'node:readline';
import { answers } from './answers.ts';

const lines = createInterface({ input: process.stdin, crlfDelay: Infinity });
try {
  await pipeline(Readable.from(answers(lines)), process.stdout);
} catch (error) {
  // Whoever reads may stop before the end ("head").
  if (!isClosedPipe(error)) throw error;
}

function isClosedPipe(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'EPIPE';
}
