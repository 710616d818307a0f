import type { GoldDocument } from './corpus.ts';
import { type Graded, judged } from './score.ts';

interface Row {
  count: number;
  right: number;
  promised: number;
}

/** A line a grade and form: how many, the share that is right, and the mean confidence. */
export function gradeRows(
  documents: ReadonlyArray<{ readonly document: GoldDocument; readonly predicted: readonly Graded[] }>,
): string[] {
  const rows = new Map<string, Row>();
  for (const { document, predicted } of documents)
    for (const { quote, isRight } of judged(document, predicted)) {
      const row = rowOf(rows, `${quote.grade}, ${quote.type}`);
      row.count += 1;
      row.right += isRight ? 1 : 0;
      row.promised += quote.confidence;
    }
  const names = [...rows.keys()].toSorted((a, b) => a.localeCompare(b));
  return [
    'grade, form                     number   right  mean confidence',
    ...names.map((name) => written(name, rowOf(rows, name))),
  ];
}

function rowOf(rows: Map<string, Row>, name: string): Row {
  const known = rows.get(name);
  if (known !== undefined) return known;
  const row = { count: 0, right: 0, promised: 0 };
  rows.set(name, row);
  return row;
}

function written(name: string, { count, right, promised }: Row): string {
  const percent = (sum: number) => `${((100 * sum) / count).toFixed(1)}%`.padStart(8);
  return `${name.padEnd(32)}${String(count).padStart(6)}${percent(right)}${percent(promised)}`;
}
