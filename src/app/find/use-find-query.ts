import { useEffect, useState } from 'react';
import { useLocation, useNavigate } from 'react-router-dom';
import type { Article } from '../../article/article.ts';
import { saidByIn, type SaidBy } from '../../find/said-by.ts';
import { soughtIn, viewWith } from '../../links.ts';

/** The address follows the typing when it rests for so long (ms): browsers refuse more than some changes a second. */
const REST = 250;

interface FindQuery {
  readonly asked: string;
  readonly by: SaidBy;
  readonly ask: (asked: string) => void;
  readonly askOf: (by: SaidBy) => void;
  readonly close: () => void;
}

/** What is looked for, as the address has it. It is how the page is viewed: it leaves no step behind for Back. */
export function useFindQuery(article: Article): FindQuery {
  const { pathname, search, hash } = useLocation();
  const navigate = useNavigate();
  const query = new URLSearchParams(search);
  const sought = soughtIn(query) ?? '';
  const by = saidByIn(query, article);
  // The field is ahead of the address while one types; what comes to the address from elsewhere is ahead of the field.
  const [{ asked, written, seen }, set] = useState({ asked: sought, written: sought, seen: sought });
  if (sought !== seen) set({ asked: sought === written ? asked : sought, written, seen: sought });
  const view = (search: string) =>
    void navigate({ pathname, search, hash }, { replace: true, preventScrollReset: true });
  const write = (asked: string, by: SaidBy) => {
    set({ asked, written: asked, seen });
    const found = new URLSearchParams(viewWith(query, 'find', asked));
    view(viewWith(found, 'by', by === 'anyone' ? null : by));
  };
  useEffect(() => {
    if (asked === sought || sought !== seen) return undefined;
    const timer = setTimeout(() => write(asked, by), REST);
    return () => clearTimeout(timer);
  });
  return {
    asked,
    by,
    ask: (asked) => set({ asked, written, seen }),
    askOf: (by) => write(asked, by),
    close: () => view(viewWith(new URLSearchParams(viewWith(query, 'find', null)), 'by', null)),
  };
}
