import { counted } from '../ui/counted.ts';
import type { Sources } from './sources-of.ts';

/** "9 quotations: 5 stated, 3 worked out, 1 unsure". */
export function summaryOf({ stated, workedOut, corrected, unsure }: Sources): string {
  const count = stated.length + workedOut.length + corrected.length + unsure.length;
  const parts = [
    `${stated.length} stated`,
    `${workedOut.length} worked out`,
    ...(corrected.length > 0 ? [`${corrected.length} corrected`] : []),
    `${unsure.length} unsure`,
  ];
  return `${counted(count, 'quotation')}: ${parts.join(', ')}`;
}
