import type { Form, Quote } from '../article/article.ts';
import { counted } from '../ui/counted.ts';

const FORMS: Readonly<Record<Form, string>> = {
  direct: 'Direct quote',
  partial: 'Partial quote',
  reported: 'Reported speech',
};

/** "Direct quote, 73 words". */
export function formAndLength({ form, wordCount }: Quote): string {
  return `${FORMS[form]}, ${counted(wordCount, 'word')}`;
}
