import type { Article } from '../article/article.ts';
import { pathToFile } from '../links.ts';
import { ExportLinks } from '../sharing/export-links.tsx';
import { hrefOf } from '../ui/address.ts';

/** What stands after an article's text. */
export function AfterTextBody({ article }: { article: Article }) {
  return <ExportLinks article={article} fileAt={(file) => hrefOf(pathToFile(article.slug, file))} />;
}
