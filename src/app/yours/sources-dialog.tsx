import type { Article } from '../../article/article.ts';
import { sourcesCsv, sourcesMarkdown } from '../../sources/sources-files.ts';
import { SourcesList } from '../../sources/sources-list.tsx';
import type { MadeFile } from './made-files.ts';
import { OwnDialog } from './own-dialog.tsx';
import { useSaving } from './use-saving.ts';

const FILES: readonly MadeFile[] = [
  {
    name: 'Save as Markdown',
    is: 'the check in words',
    ending: 'sources.md',
    type: 'text/markdown',
    make: sourcesMarkdown,
  },
  {
    name: 'Save as a table (CSV)',
    is: 'each quotation with how sure it is',
    ending: 'sources.csv',
    type: 'text/csv',
    make: sourcesCsv,
  },
];

interface Props {
  readonly article: Article;
  readonly onClose: () => void;
}

/** The check of an article's sources; it is printed by itself. */
export function SourcesDialog({ article, onClose }: Props) {
  const { save, problem } = useSaving(article);
  return (
    <OwnDialog title="Check the sources" onClose={onClose} isPrinted>
      <SourcesList article={article} onGo={onClose} />
      <p className="dialog-buttons flex flex-wrap gap-2">
        <button type="button" className="button" onClick={() => print()}>
          Print
        </button>
        {FILES.map((file) => (
          <button key={file.ending} type="button" className="button" onClick={() => save(file)}>
            {file.name}
          </button>
        ))}
      </p>
      {problem && <p role="alert">{problem}</p>}
    </OwnDialog>
  );
}
