import { readDraft } from './read-draft.ts';
import { writeDraft, type DraftForm } from './write-draft.ts';

/** What is said of the files as they are drafted: one line or several a file. */
export interface Report {
  readonly done: (line: string) => void;
  readonly failed: (line: string) => void;
}

/** Drafts each file into a folder under `content`; one that cannot be is reported, and the others are drafted. */
export async function draftFiles(
  files: readonly string[],
  content: string,
  report: Report,
  form: DraftForm = 'module',
): Promise<void> {
  for (const file of files) {
    try {
      const { folder, counts, review } = await writeDraft(await readDraft(file), content, form);
      report.done(`${folder}: ${counts}`);
      report.done(`\nTo be read by an editor: every title, label and description; what was said when; and\n`);
      review.forEach(report.done);
    } catch (error) {
      report.failed(`${file}: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
