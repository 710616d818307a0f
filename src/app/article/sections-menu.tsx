import { useEffect, useRef, type ReactNode } from 'react';
import { useLocation } from 'react-router-dom';

const ID = 'sections';

/**
 * The sections: beside the text where there is room, and else a menu from the header. A native popover, which needs no
 * script to open, and closes by Escape or a press beside it; it closes when one of its links has been followed too.
 */
export function SectionsMenu({ children }: { children: ReactNode }) {
  const menu = useRef<HTMLDivElement>(null);
  const { key } = useLocation();
  useEffect(() => {
    if (menu.current && 'hidePopover' in menu.current) menu.current.hidePopover();
  }, [key]);
  return (
    <>
      <button type="button" popoverTarget={ID} className="sections-button">
        Sections
      </button>
      <div ref={menu} id={ID} popover="auto" className="sections">
        {children}
      </div>
    </>
  );
}
