import { useQueryClient, type DataTag, type QueryKey } from '@tanstack/react-query';
import { useCallback, useSyncExternalStore } from 'react';

/**
 * What TanStack Query holds under a key, as it changes. Nothing is fetched, so there is no observer to be set up: several of them took
 * a tenth of the time in which an article's page is made.
 */
export function useHeld<Data>(queryKey: DataTag<QueryKey, Data, Error>): Data | undefined {
  const client = useQueryClient();
  const subscribe = useCallback((changed: () => void) => client.getQueryCache().subscribe(changed), [client]);
  const held = () => client.getQueryData(queryKey);
  return useSyncExternalStore(subscribe, held, held);
}
