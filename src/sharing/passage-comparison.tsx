import type { Article } from '../article/article.ts';
import type { Near } from '../article/passage/passage-nearest.ts';
import { wordsAt, type Span } from '../article/span.ts';
import { wordDiff, type Change } from '../article/passage/word-diff.ts';
import { hrefOf } from '../ui/address.ts';

/** The words that the link meant beside those of today, what differs struck out or underlined, and the way there. */
export function Comparison({ article, near, to }: { article: Article; near: Near; to: string | null }) {
  const compared = near.compared.map(({ meant, now }) => wordDiff(meant, now, article.language));
  return (
    <div className="mt-3">
      {compared.length > 0 ? (
        <dl className="grid gap-x-6 gap-y-2 two:grid-cols-2">
          <Version name="The link meant" without="added" compared={compared} language={article.language} />
          <Version name="The article says" without="gone" compared={compared} language={article.language} />
        </dl>
      ) : (
        <Surroundings article={article} span={near.span} />
      )}
      {to && (
        <a href={hrefOf(to)} className="button mt-3 inline-block">
          Go to the words in the article
        </a>
      )}
    </div>
  );
}

/** What the link meant, alone: nothing in the article is near it. */
export function MeantWords({ article, words }: { article: Article; words: string }) {
  return (
    <dl className="mt-3">
      <Version
        name="The link meant"
        without="added"
        compared={[[{ kind: 'same', words, place: 0 }]]}
        language={article.language}
      />
    </dl>
  );
}

/** Units of the text on either side, and at either end of long words. */
const AROUND = 40;

/** The words as they stand now, with a little of what stands beside them. */
function Surroundings({ article: { text, language }, span }: { article: Article; span: Span }) {
  const words = wordsAt(text, span);
  const before = text.slice(Math.max(0, span.start - AROUND), span.start).replace(/^\S*\s/u, '');
  const after = text.slice(span.end, span.end + AROUND).replace(/\s\S*$/u, '');
  const long = words.length > 3 * AROUND;
  return (
    <p lang={language} className="font-reading break-words">
      … {before}
      <strong className="font-bold">
        {long ? `${words.slice(0, AROUND)} … ${words.slice(-AROUND)}` : words}
      </strong>
      {after} …
    </p>
  );
}

interface VersionProps {
  readonly name: string;
  readonly without: Change['kind'];
  readonly compared: readonly (readonly Change[])[];
  readonly language: string;
}

function Version({ name, without, compared, language }: VersionProps) {
  return (
    <div>
      <dt className="text-soft text-sm">{name}</dt>
      <dd lang={language} className="font-reading break-words">
        {compared.map((changes, part) => (
          <span key={changes.map(({ words }) => words).join('')}>
            {part > 0 && ' … '}
            {changes
              .filter(({ kind }) => kind !== without)
              .map((change) => (
                <Words key={change.place} change={change} />
              ))}
          </span>
        ))}
      </dd>
    </div>
  );
}

/** A line through or under the words, and a word for a screen reader: never colour alone. */
function Words({ change: { kind, words } }: { change: Change }) {
  if (kind === 'same') return words;
  const Mark = kind === 'gone' ? 'del' : 'ins';
  return (
    <Mark>
      <span className="sr-only">{kind === 'gone' ? ' no longer: ' : ' now: '}</span>
      {words}
    </Mark>
  );
}
