import type { Article } from '../article/article.ts';
import { pathToFile } from '../links.ts';
import { ExportLinks } from '../sharing/export-links.tsx';
import { base } from './base.ts';

/** What stands after an article's text. */
export function AfterTextBody({ article }: { article: Article }) {
  return <ExportLinks article={article} fileAt={(file) => base + pathToFile(article.slug, file)} />;
}
