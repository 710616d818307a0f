import {
  createContext,
  use,
  useEffect,
  useEffectEvent,
  useLayoutEffect,
  useState,
  type ReactNode,
} from 'react';
import { NavigationType, useLocation, useNavigationType } from 'react-router-dom';
import { placeAt } from '../../links.ts';
import { afterPaint } from '../../reader/after-paint.ts';
import { BeginsAtTop } from './ahead.ts';
import { layOutInSteps } from './lay-out-in-steps.ts';

const HasArrived = createContext(true);

/** Whether the article's page has been painted: what nobody sees before comes after that. */
export function useHasArrived(): boolean {
  return use(HasArrived);
}

/**
 * Brings an article's page in two steps, so that it is there soon after it was opened: what is in sight first; when that has been
 * painted, the lists beside the text, and what of it stands further down.
 */
export function Arriving({ children }: { children: ReactNode }) {
  const [hasArrived, setHasArrived] = useState(false);
  // Asked when it is shown: it may have been made before, at another address.
  const isOpened = use(BeginsAtTop);
  const isAtTop = useBeginsAtTop();
  const layOut = useEffectEvent(() => (isOpened || isAtTop ? layOutInSteps() : undefined));
  useLayoutEffect(() => layOut(), []);
  useEffect(() => afterPaint(() => setHasArrived(true)), []);
  return <HasArrived value={hasArrived}>{children}</HasArrived>;
}

/** Back, a reload and an address of something in the article may lead anywhere in the text. */
function useBeginsAtTop(): boolean {
  const { pathname, search, hash } = useLocation();
  const how = useNavigationType();
  return how !== NavigationType.Pop && placeAt(pathname)?.kind === 'article' && search === '' && hash === '';
}
