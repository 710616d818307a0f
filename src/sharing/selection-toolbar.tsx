import { useLayoutEffect, useRef, useState, type MouseEvent, type ReactNode, type RefObject } from 'react';
import { CopyButton } from '../ui/copy-button.tsx';
import { useKeys } from '../ui/keys.ts';
import type { Wider } from '../article/passage/wider-sense.ts';
import type { AttributedWords } from './attributed-words.ts';
import { shareWords } from './share-words.ts';
import { useTabReaches } from './tab-reaches.ts';
import { writeRich } from './write-rich.ts';

/** Where the selection ends, and how it was made. */
interface Place {
  readonly line: DOMRect;
  readonly backward: boolean;
  readonly byTouch: boolean;
}

interface Props {
  /** What can be copied; or, in words for the reader, why nothing can. */
  readonly shared: AttributedWords | string;
  readonly place: Place;
  /** The lower edge of what can be seen of the text, in CSS pixels from the window's top. */
  readonly floor: number;
  /** What the words are part of, where their sense depends on it. */
  readonly wider: Wider['of'] | null;
  readonly onWiden: () => void;
  readonly onDismiss: () => void;
  /** What else can be done with the words: another feature's, handed in. */
  readonly more?: ReactNode;
}

/**
 * What can be done with the selected words. Beside them for a mouse or a key; for a finger at the foot of the window,
 * where it is in the way of neither the handles nor the system's own menu.
 */
export function SelectionToolbar({ shared, place, floor, wider, onWiden, onDismiss, more }: Props) {
  const bar = useRef<HTMLDivElement>(null);
  useShown(bar, place, floor);
  useTabReaches(bar);
  useKeys([{ key: 'Escape', label: 'Put the toolbar away', run: onDismiss }], { height: 'above' });
  useArrows(bar);
  return (
    <div
      ref={bar}
      popover="manual"
      role="toolbar"
      tabIndex={-1}
      aria-label="Selected passage"
      data-selection-toolbar
      data-docked={place.byTouch || undefined}
      className="selection-toolbar"
      onMouseDown={keepSelection}
    >
      {typeof shared === 'string' ? (
        <p className="max-w-72 px-2 py-1">{shared}</p>
      ) : (
        <Actions shared={shared} />
      )}
      {more}
      {wider !== null && <Widening wider={wider} onWiden={onWiden} />}
    </div>
  );
}

const WIDER: Readonly<Record<Wider['of'], { readonly says: string; readonly button: string }>> = {
  report: { says: 'This is part of what the article reports.', button: 'Take all of it' },
  quote: { says: 'This is part of a quote.', button: 'Take all of it' },
  sentence: { says: 'What these words depend on is outside of them.', button: 'Take the sentence' },
};

/** Offers the words with what their sense depends on; the reader may still take them as they are. */
function Widening({ wider, onWiden }: { wider: Wider['of']; onWiden: () => void }) {
  const { says, button } = WIDER[wider];
  return (
    <p className="text-soft flex basis-full flex-wrap items-center gap-2 px-2 text-sm">
      {says}
      <button type="button" className="button" onClick={onWiden}>
        {button}
      </button>
    </p>
  );
}

function Actions({ shared }: { shared: AttributedWords }) {
  const { address, plain, html } = shared;
  return (
    <>
      <CopyButton text={() => address}>Copy link to this passage</CopyButton>
      <CopyButton text={() => plain} write={(text) => writeRich(text, html)}>
        Copy with attribution
      </CopyButton>
      {'share' in navigator && <ShareButton shared={shared} />}
    </>
  );
}

function ShareButton({ shared }: { shared: AttributedWords }) {
  const [refused, setRefused] = useState(false);
  const share = async () => setRefused(!(await shareWords(shared)));
  return (
    <>
      <button type="button" className="button" onClick={() => void share()}>
        Share
      </button>
      <span role="status" className={refused ? 'text-soft basis-full px-2 text-sm' : 'sr-only'}>
        {refused ? 'This browser did not share it. Copy the link instead.' : ''}
      </span>
    </>
  );
}

/** Above all else in the page, and beside the end of the selection; over it where there is no room under it. */
function useShown(bar: RefObject<HTMLDivElement | null>, place: Place, floor: number): void {
  const { line, backward, byTouch } = place;
  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    if ('showPopover' in element && !element.matches(':popover-open')) element.showPopover();
    element.style.setProperty('--floor', `${innerHeight - floor}px`);
    if (!byTouch) Object.assign(element.style, besides(line, backward, element, floor));
  }, [bar, line, backward, byTouch, floor]);
}

const GAP = 10;
/** The header stands above. */
const CEILING = 68;

function besides(
  line: DOMRect,
  backward: boolean,
  { offsetWidth, offsetHeight }: HTMLElement,
  floor: number,
) {
  const above = line.top - GAP - offsetHeight;
  const below = line.bottom + GAP;
  const top = backward ? (above < CEILING ? below : above) : below + offsetHeight > floor ? above : below;
  const left = (backward ? line.left : line.right) - offsetWidth / 2;
  const room = document.documentElement.clientWidth - offsetWidth - GAP;
  return {
    top: `${Math.min(Math.max(top, CEILING), floor - offsetHeight - GAP) + scrollY}px`,
    left: `${Math.max(GAP, Math.min(left, room)) + scrollX}px`,
  };
}

/** A press on a button must not take the selection away; one on a field must reach it. */
function keepSelection(event: MouseEvent): void {
  if (event.target instanceof Element && !event.target.closest('textarea, label')) event.preventDefault();
}

const STEPS: Readonly<Record<string, { step: number; label: string }>> = {
  ArrowRight: { step: 1, label: 'Next button of the toolbar' },
  ArrowLeft: { step: -1, label: 'Button before, in the toolbar' },
  Home: { step: -Infinity, label: 'First button of the toolbar' },
  End: { step: Infinity, label: 'Last button of the toolbar' },
};

/** The arrow keys of a toolbar: https://www.w3.org/WAI/ARIA/apg/patterns/toolbar/ */
function useArrows(bar: RefObject<HTMLDivElement | null>): void {
  const move = (step: number) => {
    const buttons = [...(bar.current?.querySelectorAll('button') ?? [])];
    const at = buttons.findIndex((button) => button === document.activeElement);
    buttons[Math.max(0, Math.min(buttons.length - 1, at + step))]?.focus();
  };
  const bindings = Object.entries(STEPS).map(([key, { step, label }]) => ({
    key,
    label,
    run: () => move(step),
  }));
  useKeys(bindings, { height: 'above', within: bar });
}
