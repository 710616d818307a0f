import { useReadingPlace } from '../../reader/reading-place.ts';
import { TimelinePanel } from '../../timeline/timeline-panel.tsx';
import { useOpened } from './opened.ts';

export function TimelineRoute() {
  const { article, open } = useOpened();
  const reading = article.paragraphs[useReadingPlace(article)] ?? null;
  return (
    <TimelinePanel article={article} open={open?.kind === 'event' ? open.event : null} reading={reading} />
  );
}
