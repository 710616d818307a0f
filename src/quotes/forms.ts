import type { Form, Quote, Speaker } from '../article/article.ts';
import { counted } from '../ui/counted.ts';

/** What each form is called. */
export const FORMS: Readonly<Record<Form, string>> = {
  direct: 'Direct quote',
  partial: 'Partial quote',
  reported: 'Reported speech',
};

/** Who said words and in what form, the reserve first: "Claimed: reported speech, Alyssa Milano". */
export function formAndSpeaker({ form, status }: Quote, speaker: Speaker | null): string {
  const said = `${FORMS[form]}, ${speaker?.name ?? 'the article does not say who said it'}`;
  if (status === 'stated') return said;
  return `${status.charAt(0).toUpperCase()}${status.slice(1)}: ${said.charAt(0).toLowerCase()}${said.slice(1)}`;
}

/** "Direct quote, 73 words". */
export function formAndLength({ form, wordCount }: Quote): string {
  return `${FORMS[form]}, ${counted(wordCount, 'word')}`;
}
