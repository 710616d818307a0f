import { useMemo, useSyncExternalStore } from 'react';
import { useLocation } from 'react-router-dom';

/**
 * The query that says how the page is viewed; empty until the page has hydrated. A static page was rendered without
 * one, and the first render in a browser must be the same; where there is none, that render is the only one.
 */
export function useViewQuery(): URLSearchParams {
  const { search } = useLocation();
  const shown = useSyncExternalStore(
    never,
    () => search,
    () => '',
  );
  return useMemo(() => new URLSearchParams(shown), [shown]);
}

const never = () => () => undefined;
