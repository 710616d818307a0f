import { useCallback, useEffect, useRef } from 'react';
import { CopyButton } from '../ui/copy-button.tsx';
import style from './cite-dialog.css?inline';
import type { Card } from './card.ts';
import { embedFrame } from './embed-frame.ts';

interface Props {
  readonly card: Card;
  /** The absolute address of the card. */
  readonly address: string;
  readonly onClose: () => void;
}

/** The HTML that shows a quotation in another page: a native dialog over the page. */
export function EmbedDialog({ card, address, onClose }: Props) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = useCallback(() => dialog.current?.close(), []);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  const code = embedFrame(card, address);
  return (
    <dialog ref={dialog} aria-labelledby="embed" className="cite" closedby="any" onClose={onClose}>
      <style href="cite" precedence="default">
        {style}
      </style>
      <header>
        <h2 id="embed">Embed</h2>
        <button type="button" className="button" onClick={close}>
          Close
        </button>
      </header>
      <p>The quote with who said it, for a page of yours. It runs no script and sets no cookie.</p>
      <section>
        <textarea
          readOnly
          rows={6}
          value={code}
          aria-label="HTML to copy"
          onFocus={({ currentTarget }) => currentTarget.select()}
        />
        <CopyButton text={() => code}>Copy HTML</CopyButton>
      </section>
    </dialog>
  );
}
