/**
 * One JSON document a line in, one analysis a line out: `npm run --silent analyse < in.jsonl > out.jsonl`.
 */
import { createInterface } from 'node:readline';
import { answerLine } from './line.ts';

for await (const line of createInterface({ input: process.stdin, crlfDelay: Infinity })) {
  if (line.trim() !== '') process.stdout.write(`${JSON.stringify(answerLine(line))}\n`);
}
