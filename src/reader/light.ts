import type { Article } from '../article/article.ts';
import type { Lit } from '../article/lit.ts';
import { paragraphAt } from '../article/paragraphs.ts';
import type { Span } from '../article/span.ts';
import { offsetIn } from '../links.ts';
import { paragraphId } from './element-ids.ts';

/**
 * Lights words in the text that is in the document, and gives back what puts them out. Only attributes change, and only
 * in the paragraphs concerned, so that the cost does not grow with the article.
 */
export function light(article: Article, lit: readonly Lit[]): () => void {
  const touched = new Set<HTMLElement>();
  for (const { span, role, step } of lit) {
    const id = role === 'quote' ? idOfQuote(article, span) : undefined;
    for (const run of runsIn(article, span.start, span.end)) {
      const roles = new Set((run.getAttribute('data-lit') ?? '').split(' ').filter(Boolean));
      run.setAttribute('data-lit', [...roles.add(role)].join(' '));
      if (step !== undefined) run.style.setProperty('--step', String(step));
      touched.add(run);
      if (role === 'quote') markOpen(run, id, touched);
    }
  }
  return () => {
    for (const element of touched) {
      element.removeAttribute('data-lit');
      element.removeAttribute('aria-current');
      element.removeAttribute('data-open');
      element.removeAttribute('style');
    }
  };
}

/** A partial quotation inside an open reported one is washed with it, and is still another quotation: not the current one. */
function markOpen(run: HTMLElement, id: string | undefined, touched: Set<HTMLElement>): void {
  const quoted = run.closest<HTMLElement>('[data-quote]');
  if (!quoted) return;
  quoted.setAttribute('data-open', '');
  if (quoted.dataset['quote'] === id) quoted.setAttribute('aria-current', 'true');
  touched.add(quoted);
}

function idOfQuote({ quotes }: Article, span: Span): string | undefined {
  return quotes.find(({ spans }) => spans.includes(span))?.id;
}

/** The elements of the annotated runs that begin in `[start, end)`, in order. */
export function runsIn({ paragraphs }: Article, start: number, end: number): HTMLElement[] {
  const runs: HTMLElement[] = [];
  const last = paragraphAt(paragraphs, end - 1);
  for (let index = paragraphAt(paragraphs, start); index <= last; index += 1)
    for (const run of document.getElementById(paragraphId(index))?.querySelectorAll<HTMLElement>('[id]') ??
      []) {
      const offset = offsetIn(run.id);
      if (offset !== null && offset >= start && offset < end) runs.push(run);
    }
  return runs;
}
