import type { ArticleNamed } from '../../shelves/through.ts';
import { hrefOf } from '../../ui/address.ts';

/** An article by its title, with its publisher, its date, and what a reader should know before its words. */
export function ArticleLine({ article, level }: { article: ArticleNamed; level: 'h2' | 'h3' }) {
  const { path, title, publisher, date, contentNote, language } = article;
  const Heading = level;
  return (
    <>
      <Heading lang={language} className="font-reading text-lg leading-6 font-semibold break-words">
        <a href={hrefOf(path)} className="underline-offset-4 hover:underline">
          {title}
        </a>
      </Heading>
      <p className="text-soft mt-1 text-sm leading-5">
        {[publisher ?? 'Publisher not given', date ?? 'date not given'].join(', ')}
      </p>
      {contentNote && <p className="text-soft mt-1 text-sm leading-5">{contentNote}</p>}
    </>
  );
}
