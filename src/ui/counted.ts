/** A number and its noun, the thousands apart: "1 quote", "10,000 quotes". */
export function counted(count: number, noun: string): string {
  const digits = String(count).replaceAll(/\B(?=(?:\d{3})+$)/gu, ',');
  return `${digits} ${noun}${count === 1 ? '' : 's'}`;
}
