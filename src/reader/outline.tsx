import { memo } from 'react';
import type { Article } from '../article/article.ts';
import { pathTo } from '../links.ts';
import { hrefOf } from '../ui/address.ts';
import { useReadingPlace } from './reading-place.ts';

/** The sections, and which of them is being read. */
export const Outline = memo(function Outline({ article }: { article: Article }) {
  const place = useReadingPlace(article);
  const offset = article.paragraphs[place]?.start ?? -1;
  if (article.sections.length === 0) return null;
  return (
    <nav aria-label="Sections">
      <ol className="border-hair flex flex-col border-l text-sm leading-5">
        {article.sections.map(({ id, title, start, end }) => (
          <li key={id}>
            <a
              href={hrefOf(pathTo({ kind: 'section', ref: article.ref, id }))}
              aria-current={offset >= start && offset < end ? 'location' : undefined}
              className="current-line text-soft hover:text-ink aria-[current]:border-ink aria-[current]:text-ink -ml-px block border-l-2 border-transparent py-1.5 pl-4 aria-[current]:font-semibold"
            >
              {title}
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
});
