import { expect, test } from 'vitest';
import { answers } from '../../src/tools/analyse/answers.ts';

async function* linesOf(...lines: string[]): AsyncGenerator<string> {
  yield* lines;
}

function failingOn(text: string): (line: string) => object {
  return (line) => {
    if (line.includes(text)) throw new RangeError('too deep');
    return { ok: true };
  };
}

async function gathered(lines: AsyncIterable<string>): Promise<string[]> {
  const all: string[] = [];
  for await (const line of lines) all.push(line);
  return all;
}

test('an exception in one text is the error of its line, with its id, and the run goes on', async () => {
  const lines = linesOf('{"id":"a"}', '{"id":"b","text":"bad"}', '', '{"id":"c"}');
  expect(await gathered(answers(lines, failingOn('bad')))).toEqual([
    '{"ok":true}\n',
    '{"id":"b","error":"RangeError: too deep"}\n',
    '{"ok":true}\n',
  ]);
});

test('no line is read before it is asked for', async () => {
  const read: string[] = [];
  async function* watched(): AsyncGenerator<string> {
    for (const line of ['{"id":1}', '{"id":2}', '{"id":3}']) {
      read.push(line);
      yield line;
    }
  }
  const answering = answers(watched(), failingOn('nothing'));
  await answering.next();
  expect(read).toEqual(['{"id":1}']);
});

test('a line that is no document is its own error', async () => {
  const [first] = await gathered(answers(linesOf('not JSON')));
  expect(first).toContain('"error":"not JSON');
});
