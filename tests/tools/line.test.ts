import { expect, test } from 'vitest';
import { answerLine } from '../../src/tools/analyse/line.ts';

test('a document is answered with its quotations, speakers, cues, people and times', () => {
  const text = 'Marta Quill opened it in 2011. “It was raining,” she said.';
  expect(answerLine(JSON.stringify({ id: 7, text }))).toMatchObject({
    id: 7,
    quotes: [
      {
        start: 31,
        end: 48,
        type: 'direct',
        speaker: { start: 49, end: 52, text: 'she', resolved: 'Marta Quill' },
        cue: { start: 53, end: 57, text: 'said' },
      },
    ],
    people: [{ name: 'Marta Quill' }],
    times: [{ start: 25, end: 29, edtf: '2011' }],
  });
});

test.each(['', 'no JSON', '[]', 'null', '{"id":1}', '{"id":1,"text":2}'])(
  '%j is answered with an error',
  (line) => {
    expect(answerLine(line)).toMatchObject({ id: null, error: expect.any(String) });
  },
);
