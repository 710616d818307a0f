import type { ReactNode } from 'react';

/**
 * The article's own words, in the reading face, as a link to their place in the text: `fragment` names it. What is
 * open and how it is viewed stay as they are.
 */
export function WordsLink({ fragment, children }: { fragment: string; children: ReactNode }) {
  return (
    <a
      href={fragment}
      className="font-reading text-ink decoration-evidence underline decoration-[1.5px] underline-offset-[3px] hover:decoration-[2.5px]"
    >
      {children}
    </a>
  );
}
