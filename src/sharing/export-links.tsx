import type { Article } from '../article/article.ts';
import { EXPORTS_ID, type ArticleFile } from '../links.ts';

interface Props {
  readonly article: Article;
  /** The address of a file of the article. */
  readonly fileAt: (file: ArticleFile) => string;
}

const FILES: readonly { file: ArticleFile; name: string; is: string }[] = [
  { file: 'article.txt', name: 'Plain text', is: 'the article’s words alone' },
  { file: 'article.md', name: 'Markdown', is: 'the article, with a note on who said each quote' },
  { file: 'quotes.csv', name: 'Table of quotes (CSV)', is: 'each quote with its speaker, for a spreadsheet' },
  {
    file: 'annotations.jsonld',
    name: 'Web Annotations (JSON-LD)',
    is: 'quotes, cues, mentions and events tied to their words, for other annotation tools',
  },
  { file: 'citation.bib', name: 'BibTeX', is: 'a citation, for a reference manager' },
  { file: 'citation.json', name: 'CSL-JSON', is: 'the same, for Zotero and others' },
];

/** The files of an article, each with what it is. */
export function ExportLinks({ article, fileAt }: Props) {
  return (
    <section aria-labelledby={EXPORTS_ID} className="exports border-hair text-soft border-t pt-4 text-sm">
      <h2 id={EXPORTS_ID} tabIndex={-1} className="font-semibold outline-none">
        Cite and export
      </h2>
      <ul className="mt-2 flex flex-col gap-1.5">
        {FILES.map(({ file, name, is }) => (
          <li key={file}>
            <a
              href={fileAt(file)}
              download={`${article.ref.slug}-${file}`}
              className="text-ink underline underline-offset-[3px]"
            >
              {name}
            </a>
            : {is}
          </li>
        ))}
      </ul>
    </section>
  );
}
