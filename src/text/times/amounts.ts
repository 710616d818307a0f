const NUMBERS = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty'
    .split(' ')
    .map((word, number) => [word, number] as const),
);
for (const [word, number] of [
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['a', 1],
  ['an', 1],
  ['a dozen', 12],
  ['a couple of', 2],
  ['half a', 0.5],
] as const)
  NUMBERS.set(word, number);

/** What may be counted: figures, number words, "a", and amounts that stay vague. */
export const AMOUNT = `\\d{1,4}|(?:${[...NUMBERS.keys()].toSorted((a, b) => b.length - a.length).join('|')}|a few|several|many|some)(?= |$)`;

/** The number that an amount means; `null` for a vague one ("several"). */
export function amountOf(text: string): number | null {
  return /^\d+$/.test(text) ? Number(text) : (NUMBERS.get(text.toLowerCase()) ?? null);
}

const UNITS: Readonly<Record<string, readonly [string, number]>> = {
  day: ['D', 1],
  week: ['W', 1],
  month: ['M', 1],
  year: ['Y', 1],
  decade: ['Y', 10],
  century: ['Y', 100],
  fortnight: ['W', 2],
};

/** An ISO 8601 duration, negative for the past: `-P25Y`. `null` for hours and for vague amounts. */
export function durationOf(amount: number | null, unit: string, past: boolean): string | null {
  const known = UNITS[unit.toLowerCase().replace(/s$/, '').replace('centurie', 'century')];
  if (known === undefined || amount === null || !Number.isInteger(amount * known[1])) return null;
  return `${past ? '-' : ''}P${amount * known[1]}${known[0]}`;
}
