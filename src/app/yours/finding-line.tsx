import { useQueryClient } from '@tanstack/react-query';
import type { Article } from '../../article/article.ts';
import { findingKey, type Finding } from '../../shelves/device-articles.ts';
import { deviceArticles } from '../../shelves/device-session.ts';
import { counted } from '../../ui/counted.ts';
import { useHeld } from './use-held.ts';

/** What is said above an article of one's own: how far the finding is, what it found, and what can be done about it. */
export function FindingLine({ article }: { article: Article }) {
  const client = useQueryClient();
  const finding = useHeld(findingKey(article.ref));
  if (!finding) return null;
  const act = {
    stop: async () => (await deviceArticles(client)).stop(),
    again: async () => (await deviceArticles(client)).again(article.ref),
  };
  return (
    <div
      role="status"
      className="own-notice border-hair bg-raised rounded-lg border px-4 py-3 text-[0.9375rem] leading-6"
    >
      <Says finding={finding} {...act} />
    </div>
  );
}

interface Acts {
  readonly stop: () => Promise<void>;
  readonly again: () => Promise<void>;
}

function Says({ finding, stop, again }: { finding: Finding } & Acts) {
  switch (finding.is) {
    case 'finding':
      return (
        <>
          Looking for quotations
          {finding.progress &&
            finding.progress.done > 0 &&
            `, ${Math.round(finding.progress.done * 100)} in 100 done`}
          . You can read meanwhile. <Act onPress={stop}>Stop</Act>
        </>
      );
    case 'stopped':
      return (
        <>
          The search for quotations was stopped. <Act onPress={again}>Go on</Act>
        </>
      );
    case 'failed':
      return (
        <>
          The quotations could not be looked for: {finding.why}. The text is here to read.{' '}
          <Act onPress={again}>Try again</Act>
        </>
      );
    case 'found':
      return <Found {...finding} />;
  }
}

function Found({ marked, otherLanguage, isShort, unfitting }: Extract<Finding, { is: 'found' }>) {
  if (otherLanguage)
    return <>This text is {otherLanguage}. Only English is known here, so nothing was attributed.</>;
  return (
    <>
      {marked === 0
        ? 'No quotations were found.'
        : `${counted(marked, 'quotation')} found, by rule and on this device.`}
      {isShort && ' The text is short.'}
      {marked === 0 && ' The text is here to read.'}
      {unfitting.length > 0 && ` ${counted(unfitting.length, 'correction')} no longer fit; they are kept.`}
    </>
  );
}

function Act({ onPress, children }: { onPress: () => Promise<void>; children: string }) {
  return (
    <button type="button" className="underline underline-offset-4" onClick={() => void onPress()}>
      {children}
    </button>
  );
}
