import { useRef, type ReactNode, type RefObject } from 'react';
import { CorrectionSaid } from '../../correcting/correction-said.tsx';

/** The keys of the corrections answer while the focus is in the panel, where it comes when one opens. */
export function Correctable({ children }: { children: (within: RefObject<Element | null>) => ReactNode }) {
  const within = useRef<HTMLDivElement>(null);
  return (
    <div ref={within}>
      <CorrectionSaid within={within} />
      {children(within)}
    </div>
  );
}
