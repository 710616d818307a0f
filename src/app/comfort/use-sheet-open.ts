import { useEffect, useState, type RefObject } from 'react';
import { useKeys } from '../../ui/keys.ts';

/** As on the server, in jsdom and in browsers of before 2024. */
const hasPopovers = () => 'showPopover' in HTMLElement.prototype;

/**
 * Opens the sheet that was asked for as soon as it is there; later the browser does, by the button's `popovertarget`. A browser
 * that has no popovers shows and hides it by the button and Escape.
 */
export function useSheetOpen(
  sheet: RefObject<HTMLElement | null>,
  button: RefObject<HTMLButtonElement | null>,
): { isShown: boolean; close: () => void } {
  const [isShown, setShown] = useState(() => !hasPopovers());
  const close = () => {
    if (hasPopovers()) sheet.current?.hidePopover();
    else setShown(false);
    button.current?.focus();
  };
  useKeys(isShown ? [{ key: 'Escape', label: 'Close the appearance', run: close }] : [], { height: 'above' });
  useEffect(() => {
    if (hasPopovers()) {
      sheet.current?.showPopover();
      return undefined;
    }
    const element = button.current;
    const toggle = () => setShown((before) => !before);
    element?.addEventListener('click', toggle);
    return () => element?.removeEventListener('click', toggle);
  }, [sheet, button]);
  return { isShown, close };
}
