import { createContext, use, type ReactNode } from 'react';

/** Gives what is rendered for a part: the part itself, or what stands for it where it has been rendered before. */
export type PartKeeper = (part: string, made: ReactNode) => ReactNode;

/** Where pages are made beforehand, what keeps their parts. */
export const PartsKept = createContext<PartKeeper | null>(null);

interface Props {
  /** Its name, which no other part of the page has. */
  readonly part: string;
  /** One or several elements: no bare text. */
  readonly children: ReactNode;
}

/** A part that is the same on every page of an article, whatever is open: where many are made, it is rendered once. */
export function OnEveryPage({ part, children }: Props) {
  const keep = use(PartsKept);
  return keep ? keep(part, children) : children;
}
