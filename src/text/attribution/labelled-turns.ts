import type { Quote } from '../analysis.ts';
import { phraseAt } from '../grammar/phrase.ts';
import type { Reading } from '../grammar/reading.ts';
import { tokenAt } from '../grammar/token.ts';
import { doubleMarked } from '../marks/double-marks.ts';
import { interviewee } from './interviewee.ts';
import { type LabelledLine, labelledLine } from './labelled-lines.ts';
import type { AttributedQuote } from './quotations.ts';

/**
 * The turns of an interview or a transcript that sets no marks, each under the name of its speaker: "Ann Doe: I was nine.",
 * "A: I was nine.". Only where at least two lines are labelled so, and the labels come again or are somebody's; a question
 * under "Q" is the publication's and no quotation.
 */
export function labelledTurns(reading: Reading): AttributedQuote[] {
  const lines = labelledLines(reading.text);
  if (lines.length < 2) return [];
  const questions = lines.filter(({ isQuestion }) => isQuestion);
  const isInterview = questions.length > 0 && lines.some(({ isAnswer }) => isAnswer);
  const voices = voicesOf(lines.filter(({ isAnswer }) => !isAnswer));
  const isVoice = (line: LabelledLine | undefined) => line !== undefined && voices.has(line.key);
  const turns = lines.filter((line, at) => {
    if (line.isQuestion || line.isAnswer) return isInterview && line.isAnswer;
    const isAmong = line.looksLikeName && isVoice(lines[at - 1]) && isVoice(lines[at + 1]);
    return voices.size > 1 && (isVoice(line) || isAmong);
  });
  if (turns.length < 2 && !isInterview) return [];
  const answering = isInterview ? interviewee(reading, questions[0]?.label.start ?? 0) : -1;
  return turns.map((line) => turnOf(reading, line, line.isAnswer ? answering : phraseOf(reading, line)));
}

function labelledLines(text: string): LabelledLine[] {
  const lines: LabelledLine[] = [];
  let from = 0;
  while (from <= text.length) {
    const lineEnd = text.indexOf('\n', from);
    const to = lineEnd < 0 ? text.length : lineEnd;
    const line = to > from ? labelledLine(text, from, to) : null;
    if (line !== null) lines.push(line);
    from = to + 1;
  }
  return lines;
}

/** The labels that are voices: they come again, or are somebody's by themselves. */
function voicesOf(lines: readonly LabelledLine[]): ReadonlySet<string> {
  const times = new Map<string, number>();
  for (const { key } of lines) times.set(key, (times.get(key) ?? 0) + 1);
  return new Set(
    lines.flatMap(({ key, looksPersonal }) => (looksPersonal || (times.get(key) ?? 0) > 1 ? [key] : [])),
  );
}

/** The phrase of the label; the reading has the line's words as the writer's own. */
function phraseOf(reading: Reading, { label }: LabelledLine): number {
  const { phrases, tokens } = reading;
  let low = 0;
  let high = phrases.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (phraseAt(phrases, middle).end <= label.start) low = middle + 1;
    else high = middle;
  }
  const phrase = phraseAt(phrases, low);
  return phrase.kind === 'noun' && tokenAt(tokens, phrase.head).end === label.end ? low : -1;
}

function turnOf(reading: Reading, line: LabelledLine, speakerPhrase: number): AttributedQuote {
  const nested = doubleMarked(reading.text, line.words.start, line.words.end)
    .filter(({ closed }) => closed)
    .map(({ start, end }) => ({ start, end }));
  const quote: Quote = {
    ...line.words,
    form: 'direct',
    spans: [line.words],
    speaker: line.label,
    cue: null,
    trail: [],
    person: -1,
    grade: 'named',
    rule: line.isAnswer ? 'answer in an interview' : 'label of a turn without marks',
    confidence: line.isAnswer ? 0.9 : 0.95,
    isShownByDefault: true,
    nested,
  };
  return { quote, speakerPhrase };
}
