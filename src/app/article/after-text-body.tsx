import { lazy, Suspense } from 'react';
import type { Article } from '../../article/article.ts';
import { DEVICE_FOOT_ID, pathTo, pathToFile } from '../../links.ts';
import { ExportLinks } from '../../sharing/export-links.tsx';
import { PrintNotes } from '../../sharing/print-notes.tsx';
import { capabilitiesOf } from '../../pages/capabilities.ts';
import { addressOf, hrefOf } from '../../ui/address.ts';
import { QuoteDescriptions } from './quote-descriptions.tsx';

/** Only a reader's own article needs it, and all that keeps one: no shell carries it for reading without a connection. */
const OwnExports = lazy(async () => ({ default: (await import('../yours/own-exports.tsx')).OwnExports }));

/** What stands after an article's text: on paper the notes, on a screen the files. */
export function AfterTextBody({ article }: { article: Article }) {
  const { printedNotes, exports } = capabilitiesOf(article);
  return (
    <>
      <QuoteDescriptions article={article} />
      {printedNotes && <PrintNotes article={article} hrefOf={hrefOf} addressOf={addressOf} />}
      {exports === 'files' ? (
        <ExportLinks article={article} fileAt={(file) => hrefOf(pathToFile(article.ref, file))} />
      ) : (
        <Suspense>
          <OwnExports article={article} />
        </Suspense>
      )}
      <p className="to-yours border-hair text-soft mt-6 border-t pt-4 text-sm">
        <a href={hrefOf(pathTo({ kind: 'new' }))} className="text-ink underline underline-offset-[3px]">
          Bring an article of your own
        </a>
        : paste it, and see who said what in it. It stays on your device.
      </p>
      <div id={DEVICE_FOOT_ID} />
    </>
  );
}
