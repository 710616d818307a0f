import { skipToken, useQuery } from '@tanstack/react-query';
import type { Article } from '../../article/article.ts';
import type { Unfitting } from '../../finding/corrections/correction.ts';
import { findingKey, type Finding } from '../../shelves/device-articles.ts';

/** The corrections that no longer fit what is found now. */
export function useUnfitting({ ref }: Article): readonly Unfitting[] {
  const { data } = useQuery<Finding>({ queryKey: findingKey(ref), queryFn: skipToken });
  return data?.is === 'found' ? data.unfitting : NONE;
}

const NONE: readonly Unfitting[] = [];
