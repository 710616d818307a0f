import { useQueryClient } from '@tanstack/react-query';
import type { Article } from '../../article/article.ts';
import { keepingKey, type Keeping } from '../../shelves/device-articles.ts';
import { deviceArticles, SESSION_KEY } from '../../shelves/device-session.ts';
import { page } from './made-files.ts';
import { useHeld } from './use-held.ts';
import { useSaving } from './use-saving.ts';

const SHOWN = 'This article is not kept: when the tab is closed it is gone, with your corrections.';
const FAILED = 'What you did last is not kept: when the tab is closed it is gone.';

/** Says on an article's own page that it, or what was done last, is gone with the tab, and what can be done about it. */
export function NotKept({ article }: { article: Article }) {
  const client = useQueryClient();
  const { save, problem } = useSaving(article);
  const trouble = useHeld(SESSION_KEY)?.trouble;
  const keeping = useHeld(keepingKey(article.ref));
  const says = trouble?.message ?? wordsFor(keeping);
  // What fails is said by `keeping`.
  const keep = async () => (await deviceArticles(client)).keepShown(article.ref).catch(() => undefined);
  return (
    <div role="status" className="not-kept mt-3 text-[0.9375rem] leading-6 empty:hidden">
      {says && <p className="font-medium">{says}</p>}
      {says && (
        <p className="mt-2 flex flex-wrap gap-2">
          {!trouble && (
            <button type="button" className="button" onClick={() => void keep()}>
              {keeping?.is === 'failed' ? 'Try to keep it again' : 'Keep it'}
            </button>
          )}
          <button type="button" className="button" onClick={() => save(page)}>
            Save it as a file
          </button>
        </p>
      )}
      {problem && <p>{problem}</p>}
    </div>
  );
}

function wordsFor(keeping: Keeping | undefined): string | null {
  if (keeping?.is === 'shown') return SHOWN;
  return keeping?.is === 'failed' ? `${FAILED} ${keeping.why}` : null;
}
