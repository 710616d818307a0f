import { useEffect, useState } from 'react';
import { DEVICE_FOOT_ID } from '../../links.ts';

/** The place after the article's text, when it is there: in a page that is made in the browser it comes late. */
export function useFoot(pathname: string): Element | null {
  const [foot, setFoot] = useState<Element | null>(null);
  useEffect(() => {
    const look = () => {
      const found = document.getElementById(DEVICE_FOOT_ID);
      setFoot(found);
      return found !== null;
    };
    if (look()) return undefined;
    const observer = new MutationObserver(() => look() && observer.disconnect());
    observer.observe(document.body, { childList: true, subtree: true });
    return () => observer.disconnect();
  }, [pathname]);
  return foot;
}
