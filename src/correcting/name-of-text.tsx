import { useId, useState, type SyntheticEvent } from 'react';
import type { Article } from '../article/article.ts';
import { wordsAt, type Span } from '../article/span.ts';
import { nearestWords } from './corrections-of.ts';

interface Props {
  readonly article: Article;
  readonly label: string;
  /** Of several places with the words, the nearest to this offset is meant. */
  readonly near: number;
  readonly onChoose: (words: Span, name: string) => void;
}

/** Somebody by words of the article; what is not in it is refused, in words. */
export function NameOfText({ article, label, near, onChoose }: Props) {
  const id = useId();
  const [words, setWords] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const choose = (event: SyntheticEvent<HTMLFormElement>) => {
    event.preventDefault();
    const span = nearestWords(article, words, near);
    if (span) onChoose(span, wordsAt(article.text, span));
    else setProblem(words.trim() === '' ? 'Write a name first.' : `“${words.trim()}” is not in this text.`);
  };
  return (
    <form className="mt-3" onSubmit={choose}>
      <label htmlFor={id} className="text-sm leading-5">
        {label}
      </label>
      <div className="mt-1 flex gap-2">
        <input
          id={id}
          value={words}
          onChange={({ target }) => setWords(target.value)}
          autoComplete="off"
          aria-describedby={`${id}-problem`}
          className="field font-reading min-w-0 flex-1"
        />
        <button type="submit" className="button">
          Choose
        </button>
      </div>
      <p id={`${id}-problem`} role="alert" className="mt-1 text-sm leading-5 font-medium empty:hidden">
        {problem}
      </p>
    </form>
  );
}
