import { useEffect, useRef } from 'react';
import { onReading, progressThrough } from './reading-place.ts';
import { TEXT_ID } from './element-ids.ts';

/** A line under the header that grows as the text is read. It says nothing that the scroll bar does not: no role. */
export function Progress() {
  const bar = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const draw = () => {
      const text = document.getElementById(TEXT_ID);
      if (text && bar.current) bar.current.style.transform = `scaleX(${progressThrough(text)})`;
    };
    return onReading(draw);
  }, []);
  return (
    <div
      ref={bar}
      aria-hidden="true"
      className="bg-ink low:hidden fixed inset-x-0 top-[3.6875rem] z-20 h-0.5 origin-left"
      style={{ transform: 'scaleX(0)' }}
    />
  );
}
