import { CopyButton } from '../ui/copy-button.tsx';

interface Props {
  readonly name: string;
  readonly text: string;
  /** The address of the record of the whole article, as a file. */
  readonly file: string;
  /** The name under which it is saved, where its address has none. */
  readonly saveAs: string | null;
}

/** A record for a reference manager: copied, it cites this quotation's page; as a file, the article's. */
export function CitationRecord({ name, text, file, saveAs }: Props) {
  return (
    <section aria-label={name}>
      <h3>{name}</h3>
      <textarea readOnly rows={6} value={text} aria-label={`${name} record`} />
      <div>
        <CopyButton text={() => text}>
          Copy <span className="sr-only">the {name} record</span>
        </CopyButton>
        <a className="button" href={file} download={saveAs ?? true}>
          Download <span className="sr-only">the {name} record of the article</span>
        </a>
      </div>
    </section>
  );
}
