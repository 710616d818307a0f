import type { Article } from '../../article/article.ts';
import { hasPrintedNotes } from '../../article/notes.ts';
import { pathToFile } from '../../links.ts';
import { ExportLinks } from '../../sharing/export-links.tsx';
import { PrintNotes } from '../../sharing/print-notes.tsx';
import { addressOf, hrefOf } from '../../ui/address.ts';
import { QuoteDescriptions } from './quote-descriptions.tsx';

/** What stands after an article's text: on paper the notes, on a screen the files. */
export function AfterTextBody({ article }: { article: Article }) {
  return (
    <>
      <QuoteDescriptions article={article} />
      {hasPrintedNotes(article) && <PrintNotes article={article} hrefOf={hrefOf} addressOf={addressOf} />}
      <ExportLinks article={article} fileAt={(file) => hrefOf(pathToFile(article.ref, file))} />
    </>
  );
}
