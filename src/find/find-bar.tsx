import type { KeyboardEvent } from 'react';
import type { Article } from '../article/article.ts';
import { markedQuotes, voicesOf } from '../article/voices.ts';
import { FIELD_ID } from './field.ts';
import { saidByIn, type SaidBy } from './said-by.ts';

interface Props {
  readonly article: Article;
  readonly asked: string;
  readonly by: SaidBy;
  readonly hasMatches: boolean;
  readonly onAsk: (asked: string) => void;
  readonly onBy: (by: SaidBy) => void;
  /** One on, or one back. */
  readonly onStep: (step: 1 | -1) => void;
  readonly onClose: () => void;
}

/** What to find, in whose words, and the way from one place to the next. The field's keys are its own while it is typed in. */
export function FindBar({ article, asked, by, hasMatches, onAsk, onBy, onStep, onClose }: Props) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === 'Escape') onClose();
    else if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  };
  return (
    <div role="search" className="find-bar">
      <label htmlFor={FIELD_ID}>Words to find</label>
      <div>
        <input
          id={FIELD_ID}
          type="text"
          enterKeyHint="search"
          autoComplete="off"
          autoCapitalize="off"
          spellCheck={false}
          maxLength={LONGEST}
          value={asked}
          onChange={({ target }) => onAsk(target.value)}
          onKeyDown={onKeyDown}
          aria-keyshortcuts="Enter Shift+Enter Escape"
        />
        <button type="button" className="button" disabled={!hasMatches} onClick={() => onStep(-1)}>
          <span aria-hidden="true">↑</span>
          <span className="sr-only">Match before</span>
        </button>
        <button type="button" className="button" disabled={!hasMatches} onClick={() => onStep(1)}>
          <span aria-hidden="true">↓</span>
          <span className="sr-only">Match after</span>
        </button>
      </div>
      <div>
        <label htmlFor="find-by">Said by</label>
        <select
          id="find-by"
          value={by}
          onChange={({ target }) => onBy(saidByIn(new URLSearchParams({ by: target.value }), article))}
        >
          <option value="anyone">Anyone</option>
          <option value="writer">The writer, outside quotation marks</option>
          {voicesOf(article)
            .filter((speaker) => markedQuotes(article, speaker).length > 0)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}, in quotation marks
              </option>
            ))}
          <option value="outside">Not inside a quotation</option>
        </select>
      </div>
    </div>
  );
}

/** In UTF-16 units: more than anyone looks for, and an address has room for it. */
const LONGEST = 200;
