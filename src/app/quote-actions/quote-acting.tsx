import type { ReactNode } from 'react';
import type { Article, Quote } from '../../article/article.ts';
import { capabilitiesOf } from '../../pages/capabilities.ts';
import { pathTo, pathToCard } from '../../links.ts';
import type { AttributedWords } from '../../sharing/attributed-words.ts';
import { quoteCopy } from '../../sharing/quote-copy.ts';
import { shareWords } from '../../sharing/share-words.ts';
import { CopyByHand } from '../../ui/copy-by-hand.tsx';
import { hrefOf } from '../../ui/address.ts';
import type { Action } from './quote-actions.tsx';
import { QuoteCitation } from './quote-citation.tsx';

interface Subject {
  readonly article: Article;
  readonly quote: Quote;
}

/** The words that a button copies. */
export function wordsToCopy({ article, quote }: Subject): AttributedWords {
  return quoteCopy(article, quote, addressOfQuote(article, quote));
}

/**
 * Does what a button of a quotation says, and shows what came of it: words for a status, or more than words. What is
 * copied is on its way to the clipboard since the press: `written` ends when it is there.
 */
export async function act(
  action: Action,
  { article, quote }: Subject,
  button: HTMLElement,
  written: Promise<void>,
  show: (outcome: ReactNode) => void,
  now: () => Date = () => new Date(),
): Promise<void> {
  const words = wordsToCopy({ article, quote });
  const { address } = words;
  const close = () => {
    show(null);
    button.focus();
  };
  switch (action) {
    case 'Copy with attribution':
      return show(await copied(words.plain, written));
    case 'Copy link':
      return show(await copied(address, written));
    case 'Share':
      return show(await shared(words));
    case 'Embed':
      return show(await embedding(article, quote, close));
    case 'Cite': {
      const given = { article, address, readOn: now(), onClose: close };
      if (capabilitiesOf(article).citations === 'file') return show(<QuoteCitation {...given} />);
      const { OwnCitation } = await import('../yours/own-citation.tsx');
      return show(<OwnCitation {...given} />);
    }
  }
}

async function copied(text: string, written: Promise<void>): Promise<ReactNode> {
  try {
    await written;
    return 'Copied';
  } catch {
    return <CopyByHand text={text} />;
  }
}

async function shared(words: AttributedWords): Promise<ReactNode> {
  return (await shareWords(words)) ? null : 'This browser did not share it. Copy the link instead.';
}

async function embedding(article: Article, quote: Quote, onClose: () => void): Promise<ReactNode> {
  const [{ cardOf }, { EmbedDialog }] = await Promise.all([
    import('../../sharing/card.ts'),
    import('../../sharing/embed-dialog.tsx'),
  ]);
  const address = new URL(hrefOf(pathToCard(article.ref, quote.id)), location.origin).href;
  return <EmbedDialog card={cardOf(article, quote)} address={address} onClose={onClose} />;
}

function addressOfQuote({ ref }: Article, { id }: Quote, origin = location.origin): string {
  return new URL(hrefOf(pathTo({ kind: 'quote', ref, id })), origin).href;
}
