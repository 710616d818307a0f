import type { Article } from '../../article/article.ts';
import { EXPORTS_ID } from '../../links.ts';
import { madeFiles } from './made-files.ts';
import { useSaving } from './use-saving.ts';

/** The files of an article of one's own, made on this device when they are asked for. */
export function OwnExports({ article }: { article: Article }) {
  const { save, problem } = useSaving(article);
  return (
    <section aria-labelledby={EXPORTS_ID} className="exports border-hair text-soft border-t pt-4 text-sm">
      <h2 id={EXPORTS_ID} tabIndex={-1} className="font-semibold outline-none">
        Save and export
      </h2>
      <p className="mt-1">Made on this device. Addresses in these files open on this device only.</p>
      <ul className="mt-2 flex flex-col gap-1.5">
        {madeFiles.map((file) => (
          <li key={file.ending}>
            <button
              type="button"
              className="text-ink underline underline-offset-[3px]"
              onClick={() => save(file)}
            >
              {file.name}
            </button>
            : {file.is}
          </li>
        ))}
      </ul>
      <p role="alert" className="text-ink mt-2 font-medium empty:hidden">
        {problem}
      </p>
    </section>
  );
}
