import { NewPage } from './new-page.tsx';
import { useKeptOffline } from './use-kept-offline.ts';
import { SharedPage } from './shared-page.tsx';
import { YoursPage } from './yours-page.tsx';

export function YoursRoute() {
  useKeptOffline();
  return <YoursPage />;
}

export function NewRoute() {
  useKeptOffline();
  return <NewPage />;
}

export function SharedRoute() {
  useKeptOffline();
  return <SharedPage />;
}
