import { useEffect } from 'react';
import type { Article } from '../article/article.ts';
import { voiceIn } from '../links.ts';
import { TEXT_ID } from './text.tsx';

/** Lets one voice stand out while the query asks for it; the rest of the text steps back and stays readable. */
export function useVoiceAlone(article: Article, query: URLSearchParams): void {
  const voice = article.people.find(({ id }) => id === voiceIn(query))?.voice ?? null;
  useEffect(() => {
    const text = document.getElementById(TEXT_ID);
    if (!text || voice === null) return undefined;
    text.dataset['alone'] = String(voice);
    return () => {
      delete text.dataset['alone'];
    };
  }, [voice]);
}
