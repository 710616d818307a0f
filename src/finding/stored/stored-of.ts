import type { CleanDocument } from '../clean/clean-document.ts';
import { layOut } from '../clean/lay-out.ts';
import { STORED_VERSION, type StoredArticle } from './stored-article.ts';

/** What is kept of a document once its reader opens it: the blocks that were not cut, without corrections yet. */
export function storedOf({ details, blocks }: CleanDocument): StoredArticle {
  return { version: STORED_VERSION, details, ...layOut(blocks), corrections: [] };
}
