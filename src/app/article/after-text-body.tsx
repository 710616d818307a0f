import type { Article } from '../../article/article.ts';
import { pathToFile } from '../../links.ts';
import { ExportLinks } from '../../sharing/export-links.tsx';
import { PrintNotes } from '../../sharing/print-notes.tsx';
import { capabilitiesOf } from '../../pages/capabilities.ts';
import { addressOf, hrefOf } from '../../ui/address.ts';
import { QuoteDescriptions } from './quote-descriptions.tsx';

/** What stands after an article's text: on paper the notes, on a screen the files. */
export function AfterTextBody({ article }: { article: Article }) {
  const { printedNotes, exports } = capabilitiesOf(article);
  return (
    <>
      <QuoteDescriptions article={article} />
      {printedNotes && <PrintNotes article={article} hrefOf={hrefOf} addressOf={addressOf} />}
      {exports === 'files' && (
        <ExportLinks article={article} fileAt={(file) => hrefOf(pathToFile(article.ref, file))} />
      )}
    </>
  );
}
