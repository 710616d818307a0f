import type { ReactNode } from 'react';

/** The heading of what a panel shows. The focus comes to it when the panel opens: `data-panel-heading` marks it. */
export function PanelHeading({ children, className = '' }: { children: ReactNode; className?: string }) {
  return (
    <h2
      data-panel-heading
      tabIndex={-1}
      className={`text-xl leading-7 font-semibold outline-none ${className}`}
    >
      {children}
    </h2>
  );
}
