import { useRef, type PointerEvent } from 'react';
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
  const begin = (event: PointerEvent<HTMLButtonElement>) => {
    from.current = event.clientY;
    event.currentTarget.setPointerCapture(event.pointerId);
  };
  const drag = (event: PointerEvent<HTMLButtonElement>) => {
    const sheet = event.currentTarget.closest<HTMLElement>('[data-sheet]');
    if (from.current !== null) sheet?.style.setProperty('--pull', `${event.clientY - from.current}px`);
  };
  const end = (event: PointerEvent<HTMLButtonElement>) => {
    const pulled = event.clientY - (from.current ?? event.clientY);
    from.current = null;
    event.currentTarget.closest<HTMLElement>('[data-sheet]')?.style.removeProperty('--pull');
    if (pulled < -PULL) onFull(true);
    else if (pulled > PULL && full) onFull(false);
    else if (pulled > PULL) void navigate(close, { preventScrollReset: true });
    else onFull(!full);
  };
  return (
    <button
      type="button"
      aria-label={full ? 'Make the panel smaller' : 'Make the panel larger'}
      className="sheet-handle"
      onPointerDown={begin}
      onPointerMove={drag}
      onPointerUp={end}
      onKeyDown={(event) => {
        if (event.key !== 'Enter' && event.key !== ' ') return;
        event.preventDefault();
        onFull(!full);
      }}
    />
  );
}
