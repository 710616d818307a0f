import type { Article, Event } from '../article/article.ts';
import type { Span } from '../article/span.ts';
export function TimelinePanel({
  article,
  open,
  reading,
}: {
  article: Article;
  open: Event | null;
  reading: Span | null;
}) {
  return (
    <h2>
      {article.title}
      {open?.label}
      {reading?.start}
    </h2>
  );
}
