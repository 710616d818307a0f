import { memo, useRef, useState, type ComponentType } from 'react';
import type { ComfortProps } from '../comfort/comfort-sheet.tsx';
import { NoticeLine } from '../../ui/notice-line.tsx';
import { NOT_ARRIVED } from '../../ui/try-again.tsx';

const ID = 'comfort';

/** How the page looks: the button of a sheet that comes when it is first asked for, and is the browser's to open from then on. */
export const Appearance = memo(function Appearance() {
  const [Sheet, setSheet] = useState<ComponentType<ComfortProps> | null>(null);
  const [isMissing, setMissing] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  const ask = () => {
    setMissing(false);
    import('../comfort/comfort-sheet.tsx').then(
      ({ ComfortSheet }) => setSheet(() => ComfortSheet),
      () => setMissing(true),
    );
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        popoverTarget={Sheet ? ID : undefined}
        onClick={Sheet ? undefined : ask}
        aria-label="Appearance"
        className="needs-script font-reading text-soft hover:text-ink rounded px-3 py-2 text-lg"
      >
        Aa
      </button>
      {Sheet && <Sheet id={ID} button={button} />}
      {isMissing && <NoticeLine onRetry={ask}>{NOT_ARRIVED}</NoticeLine>}
    </>
  );
});
