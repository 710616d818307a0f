import { answerLine } from './line.ts';

/**
 * The analysis of each line, as a line, as it is asked for: a reader who is slow holds the next one back. An exception in one text
 * is the error of its line, and the run goes on; blank lines are passed over.
 */
export async function* answers(
  lines: AsyncIterable<string>,
  answer: (line: string) => object = answerLine,
): AsyncGenerator<string> {
  for await (const line of lines) {
    if (line.trim() === '') continue;
    yield `${JSON.stringify(guarded(line, answer))}\n`;
  }
}

function guarded(line: string, answer: (line: string) => object): object {
  try {
    return answer(line);
  } catch (error) {
    return { id: idOf(line), error: String(error) };
  }
}

function idOf(line: string): unknown {
  const parsed: unknown = JSON.parse(line);
  return typeof parsed === 'object' && parsed !== null && 'id' in parsed ? parsed.id : null;
}
