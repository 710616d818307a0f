import { useRef, type MouseEvent, type PointerEvent } from 'react';
import { useNavigate } from 'react-router-dom';

/** How far the handle must be pulled to count, in CSS pixels. */
const PULL = 40;

interface Props {
  readonly full: boolean;
  readonly onFull: (full: boolean) => void;
  readonly close: string;
}

/** The handle of a phone's sheet: pulled up it fills the window, pulled down it halves, then closes; a press toggles. */
export function SheetHandle({ full, onFull, close }: Props) {
  const navigate = useNavigate();
  const from = useRef<number | null>(null);
  const wasPulled = useRef(false);
  const begin = (event: PointerEvent<HTMLButtonElement>) => {
    // Else a mouse begins to drag what is selected on the page, and the pull is cancelled.
    event.preventDefault();
    from.current = event.clientY;
    wasPulled.current = false;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent<HTMLButtonElement>) => {
    if (from.current !== null)
      sheetOf(event)?.style.setProperty('--pull', `${event.clientY - from.current}px`);
  };
  const letGo = (event: PointerEvent<HTMLButtonElement>) => {
    from.current = null;
    sheetOf(event)?.style.removeProperty('--pull');
  };
  const end = (event: PointerEvent<HTMLButtonElement>) => {
    const pulled = event.clientY - (from.current ?? event.clientY);
    letGo(event);
    wasPulled.current = Math.abs(pulled) > PULL;
    if (pulled < -PULL) onFull(true);
    else if (pulled > PULL && full) onFull(false);
    else if (pulled > PULL) void navigate(close, { preventScrollReset: true });
  };
  // A mouse ends a pull with a click too; a keyboard's or a screen reader's has no count.
  const press = ({ detail }: MouseEvent) => {
    if (detail === 0 || !wasPulled.current) onFull(!full);
  };
  return (
    <button
      type="button"
      aria-label={full ? 'Make the panel smaller' : 'Make the panel larger'}
      className="sheet-handle"
      onPointerDown={begin}
      onPointerMove={drag}
      onPointerUp={end}
      onPointerCancel={letGo}
      onClick={press}
    />
  );
}

function sheetOf(event: PointerEvent<HTMLElement>): HTMLElement | null {
  return event.currentTarget.closest<HTMLElement>('[data-sheet]');
}
