import type { Version, WordChange } from '../../shelves/through.ts';

/** More words than these in one place are left out, not worded differently: their number is said. */
const MOST = 12;

/** The words of one article; where they differ from the longest wording, what only one of the two has. */
export function VersionWords({ version: { form, words, changes } }: { version: Version }) {
  const isMarked = form !== 'reported';
  return (
    <span data-form={form} className="quoted">
      {changes.length === 0 ? (
        words
      ) : (
        <>
          {isMarked && '“'}
          {placed(changes).map(({ place, ...change }) => (
            <Words key={place} change={change} />
          ))}
          {isMarked && '”'}
        </>
      )}
    </span>
  );
}

function placed(changes: readonly WordChange[]): (WordChange & { readonly place: number })[] {
  return changes.map((change, place) => ({ ...change, place }));
}

/** A line through or under the words, and a word for a screen reader: never colour alone. */
function Words({ change: { kind, words } }: { change: WordChange }) {
  if (kind === 'same') return words;
  const count = words.trim().split(/\s+/u).length;
  if (kind === 'gone' && count > MOST)
    return <span className="font-interface text-soft text-sm"> [{count} words not here] </span>;
  const Mark = kind === 'gone' ? 'del' : 'ins';
  return (
    <Mark>
      <span className="sr-only">{kind === 'gone' ? ' not here: ' : ' only here: '}</span>
      {words}
    </Mark>
  );
}
