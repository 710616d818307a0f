import type { Article } from '../../article/article.ts';
import type { Unfitting } from '../../finding/corrections/correction.ts';
import { findingKey } from '../../shelves/device-articles.ts';
import { useHeld } from './use-held.ts';

/** The corrections that no longer fit what is found now. */
export function useUnfitting({ ref }: Article): readonly Unfitting[] {
  const finding = useHeld(findingKey(ref));
  return finding?.is === 'found' ? finding.unfitting : NONE;
}

const NONE: readonly Unfitting[] = [];
