import { Activity, useCallback, useLayoutEffect, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { BeginsAtTop } from './ahead.ts';

interface Props {
  /** An element of its own for what is made. */
  readonly stage: HTMLElement;
  readonly isShown: boolean;
  /** The page's address is its own by now. */
  readonly hasAddress: boolean;
  readonly children: ReactNode;
}

/**
 * Makes what is to be shown later, when there is nothing else to do, in an element that stands in no document: no id is there twice,
 * nothing is found or read out, and no effect runs. When it is shown, the element is put in its place.
 */
export function MadeAhead({ stage, isShown, hasAddress, children }: Props) {
  // It stands there before the effects of what is in it run: those come later in the tree.
  const place = useCallback((element: HTMLElement | null) => element?.append(stage), [stage]);
  useLayoutEffect(() => {
    stage.toggleAttribute('data-no-address', !hasAddress);
  }, [stage, hasAddress]);
  return (
    <>
      {isShown && <div ref={place} />}
      <BeginsAtTop value={true}>
        <Activity mode={isShown ? 'visible' : 'hidden'}>{createPortal(children, stage)}</Activity>
      </BeginsAtTop>
    </>
  );
}
