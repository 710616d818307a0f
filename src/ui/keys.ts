import { createContext, use, useLayoutEffect, useRef, type RefObject } from 'react';

/** A key and what it does. */
export interface KeyBinding {
  /** As `KeyboardEvent.key` names it. */
  readonly key: string;
  /** What the key does, in plain words, for a list of all keys. */
  readonly label: string;
  /** Gives false when there is nothing to do now: the key goes on. */
  readonly run: () => boolean | void;
}

/** Keys that belong together, and how high they stand: what is above the page answers before the page. */
export interface KeyLayer {
  readonly height: 'page' | 'above';
  readonly bindings: () => readonly KeyBinding[];
  /** The element that must hold the focus; null where any may. */
  readonly within: () => Element | null;
}

/** Who answers the keys. */
export interface KeyOwner {
  /** Puts a layer on the stack; gives what takes it away. */
  readonly add: (layer: KeyLayer) => () => void;
  /** Every key that answers now, the topmost layer's first. */
  readonly all: () => readonly KeyBinding[];
}

/** The owner of the keyboard; without one no key is heard. */
export const Keys = createContext<KeyOwner>({ add: () => () => undefined, all: () => [] });

interface Options {
  readonly height?: KeyLayer['height'];
  /** The keys answer only while this holds the focus. */
  readonly within?: RefObject<Element | null>;
}

/**
 * Answers keys as long as the component is there, from its first frame to its last: an effect that waits for the paint
 * would take the next press too. The place on the stack stays while what the keys do changes.
 */
export function useKeys(bindings: readonly KeyBinding[], { height = 'page', within }: Options = {}): void {
  const { add } = use(Keys);
  const latest = useRef(bindings);
  useLayoutEffect(() => {
    latest.current = bindings;
  });
  useLayoutEffect(
    () => add({ height, bindings: () => latest.current, within: () => within?.current ?? null }),
    [add, height, within],
  );
}
