import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import type { Article } from '../../article/article.ts';
import { deviceArticles } from '../../shelves/device-session.ts';
import { saveFile } from '../../ui/save-file.ts';
import type { MadeFile } from './made-files.ts';

/** Saves files of an article as it stands now; what cannot be made is said. */
export function useSaving(article: Article) {
  const client = useQueryClient();
  const [problem, setProblem] = useState<string | null>(null);
  const save = async ({ name, ending, type, make }: MadeFile) => {
    setProblem(null);
    const stored = (await deviceArticles(client)).storedOf(article.ref);
    if (!stored) return;
    try {
      saveFile(`${article.ref.slug}.${ending}`, type, await make(article, stored));
    } catch {
      setProblem(`“${name}” could not be made. Check the connection and press again, or reload the page.`);
    }
  };
  return { save: (file: MadeFile) => void save(file), problem };
}
