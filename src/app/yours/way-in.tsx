import { startTransition, useId, useRef, useState, type ClipboardEvent, type DragEvent } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { FileRead } from '../../finding/files/read-file.ts';
import { pathTo } from '../../links.ts';
import { hrefOf } from '../../ui/address.ts';
import { readChosen, readTransfer, readTyped } from './bringing.ts';
import { FromPage } from './from-page-link.tsx';

const KINDS =
  '.txt,.text,.md,.markdown,.html,.htm,.xhtml,.mht,.mhtml,.docx,.epub,text/plain,text/html,text/markdown';

const MISSING = 'The field is empty. Paste an article into it, drop a file on it, or open one.';

interface Props {
  readonly onRead: (read: FileRead) => void;
  /** What was wrong with what was brought last, in words for the reader. */
  readonly problem: string | null;
}

/** One large field that takes words, pages and files, however they come. */
export function WayIn({ onRead, problem }: Props) {
  const [words, setWords] = useState(useSharedWords());
  const [isReading, setIsReading] = useState(false);
  const [isMissing, setIsMissing] = useState(false);
  const field = useRef<HTMLTextAreaElement>(null);
  const problemId = useId();
  const read = async (reading: Promise<FileRead> | null) => {
    if (!reading) return;
    setIsMissing(false);
    setIsReading(true);
    onRead(await reading);
    startTransition(() => setIsReading(false));
  };
  const says = isMissing && words.trim() === '' ? MISSING : problem;
  const onPaste = (event: ClipboardEvent) => {
    const isRich = event.clipboardData.files.length > 0 || event.clipboardData.types.includes('text/html');
    const reading = words.trim() === '' && isRich ? readTransfer(event.clipboardData) : null;
    if (!reading) return;
    event.preventDefault();
    void read(reading);
  };
  const onDrop = (event: DragEvent) => {
    event.preventDefault();
    void read(readTransfer(event.dataTransfer));
  };
  return (
    <div onDrop={onDrop} onDragOver={(event) => event.preventDefault()}>
      <p className="text-soft mt-4 max-w-[36rem] text-lg leading-7">
        See who said what in any English article. It stays on this device. Nothing is sent.
      </p>
      <form
        className="mt-8"
        onSubmit={(event) => {
          event.preventDefault();
          const isEmpty = words.trim() === '';
          setIsMissing(isEmpty);
          if (isEmpty) field.current?.focus();
          else void read(readTyped(words));
        }}
      >
        <textarea
          ref={field}
          value={words}
          onChange={(event) => setWords(event.target.value)}
          onPaste={onPaste}
          aria-label="Paste an article, or drop a file here"
          aria-describedby={says ? problemId : undefined}
          placeholder="Paste an article, or drop a file here"
          spellCheck={false}
          className="border-hair bg-raised font-reading placeholder:text-soft block min-h-[18rem] w-full resize-y rounded-2xl border p-6 text-[1.0625rem] leading-7"
        />
        <p id={problemId} role="alert" className="mt-3 leading-6 font-medium empty:hidden">
          {says}
        </p>
        <div className="mt-4 flex flex-wrap items-center gap-3">
          <button type="submit" className="button main-button" disabled={isReading}>
            Check the text
          </button>
          <OpenFile onFile={(file) => void read(readChosen(file))} />
          <p role="status" className="text-soft text-sm">
            {isReading && 'Reading it …'}
          </p>
        </div>
      </form>
      <FromPage />
      <p className="mt-8">
        <a href={hrefOf(pathTo({ kind: 'yours' }))} className="underline underline-offset-4">
          Your articles
        </a>
      </p>
    </div>
  );
}

function OpenFile({ onFile }: { onFile: (file: File) => void }) {
  const input = useRef<HTMLInputElement>(null);
  return (
    <>
      <button type="button" className="button" onClick={() => input.current?.click()}>
        Open a file
      </button>
      <input
        ref={input}
        type="file"
        accept={KINDS}
        aria-label="Open a file"
        tabIndex={-1}
        hidden
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          target.value = '';
          if (file) onFile(file);
        }}
      />
    </>
  );
}

/** What another app shares with this one arrives in the query: a title, words, an address. */
function useSharedWords(): string {
  const [query] = useSearchParams();
  return ['title', 'text', 'url'].flatMap((key) => query.get(key) ?? []).join('\n\n');
}
