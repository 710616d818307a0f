import { useSyncExternalStore } from 'react';
import { useSearchParams } from 'react-router-dom';

const NONE = new URLSearchParams();

/**
 * The query that says how the page is viewed; empty until the page has hydrated. A static page was rendered without
 * one, and the first render in a browser must be the same.
 */
export function useViewQuery(): URLSearchParams {
  const [query] = useSearchParams();
  const hydrated = useSyncExternalStore(never, always, notYet);
  return hydrated ? query : NONE;
}

const never = () => () => undefined;
const always = () => true;
const notYet = () => false;
