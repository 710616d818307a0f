import type { QueryClient } from '@tanstack/react-query';
import type { Article } from '../../article/article.ts';
import { articleQuery } from '../../shelves/shelves.ts';

/** Waits until an article of this device is found; gives it as it then is. The site's are at once. */
export async function settled(client: QueryClient, article: Article): Promise<Article> {
  const { ref } = article;
  if (ref.shelf === 'site') return article;
  const { deviceArticles } = await import('../../shelves/device-session.ts');
  await (await deviceArticles(client)).settled(ref);
  return client.getQueryData(articleQuery(ref).queryKey) ?? article;
}
