import type { ReactNode } from 'react';
import type { Article, Quote } from '../../article/article.ts';
import { pathTo, pathToCard } from '../../links.ts';
import type { AttributedWords } from '../../sharing/attributed-words.ts';
import { quoteCopy } from '../../sharing/quote-copy.ts';
import { shareWords } from '../../sharing/share-words.ts';
import { writeRich } from '../../sharing/write-rich.ts';
import { CopyByHand } from '../../ui/copy-by-hand.tsx';
import { hrefOf } from '../../ui/address.ts';
import type { Action } from './quote-actions.tsx';
import { QuoteCitation } from './quote-citation.tsx';

interface Subject {
  readonly article: Article;
  readonly quote: Quote;
}

/** Does what a button of a quotation says, and shows what came of it: words for a status, or more than words. */
export async function act(
  action: Action,
  { article, quote }: Subject,
  button: HTMLElement,
  show: (outcome: ReactNode) => void,
): Promise<void> {
  const address = addressOfQuote(article, quote);
  const words = quoteCopy(article, quote, address);
  const close = () => {
    show(null);
    button.focus();
  };
  switch (action) {
    case 'Copy with attribution':
      return show(await copied(words.plain, async () => writeRich(words.plain, words.html)));
    case 'Copy link':
      return show(await copied(address, async () => navigator.clipboard.writeText(address)));
    case 'Share':
      return show(await shared(words));
    case 'Embed':
      return show(await embedding(article, quote, close));
    case 'Cite': {
      const readOn = new Date();
      return show(<QuoteCitation article={article} address={address} readOn={readOn} onClose={close} />);
    }
  }
}

async function copied(text: string, write: () => Promise<void>): Promise<ReactNode> {
  try {
    await write();
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

function addressOfQuote({ ref }: Article, { id }: Quote): string {
  return new URL(hrefOf(pathTo({ kind: 'quote', ref, id })), location.origin).href;
}
