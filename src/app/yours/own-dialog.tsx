import { useEffect, useId, useRef, type ReactNode } from 'react';
import style from '../../sharing/cite-dialog.css?inline';

interface Props {
  readonly title: string;
  readonly onClose: () => void;
  /** It is what is printed while it is open. */
  readonly isPrinted?: boolean;
  readonly children: ReactNode;
}

/** A native dialog over the page; Escape and a press beside it close it. */
export function OwnDialog({ title, onClose, isPrinted, children }: Props) {
  const id = useId();
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog
      ref={dialog}
      aria-labelledby={id}
      className="cite own-dialog"
      data-printed={isPrinted}
      closedby="any"
      onClose={onClose}
    >
      <style href="cite" precedence="default">
        {style}
      </style>
      <header>
        <h2 id={id}>{title}</h2>
        <button type="button" className="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </header>
      {children}
    </dialog>
  );
}
