import type { ReactNode } from 'react';

/** The heading of a page that is no article, to which the focus goes when the page has come. */
export function PageHeading({ children, isLarge = false }: { children: ReactNode; isLarge?: boolean }) {
  const size = isLarge ? 'text-4xl' : 'text-3xl two:text-4xl';
  return (
    <h1
      data-page-heading
      tabIndex={-1}
      className={`font-reading leading-tight font-semibold outline-none ${size}`}
    >
      {children}
    </h1>
  );
}
