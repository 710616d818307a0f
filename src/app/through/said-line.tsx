import { gradeWords } from '../../article/saying/grade.ts';
import type { Saying } from '../../shelves/through.ts';
import { FORMS } from '../../quotes/forms.ts';
import { StatusMark } from '../../ui/status-mark.tsx';

/** What goes before the words wherever they go: the reserve, the voice and the occasion; the form, and how the voice is known. */
export function SaidLine({ said: { intro, status, form, grade, isNamed } }: { said: Saying }) {
  return (
    <>
      <StatusMark status={status} /> {intro} · {FORMS[form]} · {gradeWords(grade, isNamed)}
    </>
  );
}
