import { useId } from 'react';
import type { Sign } from './when.ts';

/** The mark of a list entry: the same signs as on the axis, so that shape and not colour tells how sure a time is. */
export function EventMark({ sign }: { sign: Sign }) {
  const id = useId();
  return (
    <svg viewBox="0 0 18 18" aria-hidden="true" className="text-ink mt-1 size-4 shrink-0">
      {sign === 'stated' && <rect x="6" y="1" width="6" height="16" rx="1.5" fill="currentColor" />}
      {sign === 'open' && (
        <>
          <linearGradient id={id}>
            <stop offset="0" stopColor="currentColor" stopOpacity="0" />
            <stop offset="1" stopColor="currentColor" stopOpacity="0.8" />
          </linearGradient>
          <rect x="1" y="3" width="15" height="12" fill={`url(#${id})`} />
          <path d="M16 1v16" stroke="currentColor" strokeWidth="2" />
        </>
      )}
      {(sign === 'approximate' || sign === 'workedOut') && (
        <>
          <rect x="1" y="1" width="16" height="16" fill="currentColor" opacity="0.25" />
          <rect x="5" y="1" width="8" height="16" fill="currentColor" opacity="0.6" />
          {sign === 'workedOut' && <path d="M1 9h16" stroke="var(--paper)" strokeWidth="2.5" />}
        </>
      )}
      {sign === 'undated' && (
        <circle cx="9" cy="9" r="6.5" fill="none" stroke="currentColor" strokeWidth="1.75" />
      )}
    </svg>
  );
}
