import { use, useEffect } from 'react';
import { NewPage } from './new-page.tsx';
import { Ahead } from './ahead.ts';
import { parts } from './own-place.tsx';
import { SharedPage } from './shared-page.tsx';
import { useKeptOffline } from './use-kept-offline.ts';
import { YoursPage } from './yours-page.tsx';

export { OwnPlace as NewRoute } from './own-place.tsx';

export function YoursRoute() {
  useKeptOffline();
  return <YoursPage />;
}

parts.New = function New() {
  useKeptOffline();
  const { set } = use(Ahead);
  // What was opened before, and left by Back, is not what comes next.
  useEffect(() => set(null), [set]);
  return <NewPage />;
};

export function SharedRoute() {
  useKeptOffline();
  return <SharedPage />;
}
