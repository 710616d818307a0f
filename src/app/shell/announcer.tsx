import { useDeferredValue, useEffect, useRef, useState } from 'react';
import { useLocation } from 'react-router-dom';

/**
 * Says the new page's title to a screen reader; the first page's is said by the browser. The title is there no sooner than
 * the page's head, which is deferred as well.
 */
export function Announcer() {
  const pathname = useDeferredValue(useLocation().pathname);
  const said = useRef(pathname);
  const [title, setTitle] = useState('');
  useEffect(() => {
    if (said.current === pathname) return;
    said.current = pathname;
    setTitle(document.title);
  }, [pathname]);
  return (
    <p role="status" className="sr-only">
      {title}
    </p>
  );
}
