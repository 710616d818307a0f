import { useEffect } from 'react';
import type { Article } from '../article/article.ts';
import { voicesOf } from '../article/voices.ts';
import { voiceIn } from '../links.ts';

/**
 * Lets one voice stand out while the query asks for it. It is a style sheet and touches none of the text's elements:
 * the rest steps back to the softer ink, and stays readable for whoever needs it.
 */
export function useVoiceAlone(article: Article, query: URLSearchParams): void {
  const speaker = voicesOf(article).find(({ id }) => id === voiceIn(query))?.id ?? null;
  useEffect(() => {
    if (speaker === null) return undefined;
    const sheet = document.createElement('style');
    sheet.textContent = rulesFor(CSS.escape(speaker));
    document.head.append(sheet);
    return () => sheet.remove();
  }, [speaker]);
}

function rulesFor(speaker: string): string {
  return `
    .text { color: var(--soft); }
    .text [data-speaker="${speaker}"] {
      color: var(--ink);
      text-decoration: underline 3px color-mix(in oklab, var(--chip), var(--ink) 30%);
      text-underline-offset: 0.25em;
    }
    .text [data-quote]:not([data-speaker="${speaker}"]) { background: none; text-decoration: none; }
  `;
}
