import { memo } from 'react';
import type { Article } from '../article/article.ts';
import { paragraphAt } from '../article/paragraphs.ts';
import { voiceOf } from '../article/saying/attribution.ts';
import { sentenceAround } from '../article/sentence-around.ts';
import { penOf } from '../article/voices.ts';
import { InSteps } from '../ui/in-steps.tsx';
import type { Place } from './said-by.ts';

interface Props {
  readonly article: Article;
  readonly places: readonly Place[];
  readonly current: Place | null;
  readonly onGo: (place: Place) => void;
}

/** What was found, in the order of the text, under who says it; each in its whole sentence, so that no reserve is cut off. */
export const ResultList = memo(function ResultList({ article, places, current, onGo }: Props) {
  return (
    <InSteps items={places}>
      {(shown) =>
        groupsOf(shown).map((group) => (
          <section
            key={group[0].start}
            className="found-group"
            data-pen={penOf(speakerOf(article, group[0]))}
          >
            <h3>{whoSays(article, group[0])}</h3>
            <ol>
              {group.map((place) => (
                <li key={place.start}>
                  <button
                    type="button"
                    lang={article.language}
                    aria-current={place.start === current?.start}
                    onClick={() => onGo(place)}
                  >
                    <InSentence article={article} place={place} />
                  </button>
                </li>
              ))}
            </ol>
          </section>
        ))
      }
    </InSteps>
  );
});

/** Who says the words at a place, with the reserve that the article makes. */
export function whoSays(article: Article, { quote }: Place): string {
  return quote ? voiceOf(article, quote) : 'Not inside a quotation';
}

function speakerOf(article: Article, { quote }: Place) {
  return quote && article.index.speakerOf(quote);
}

type Group = [Place, ...Place[]];

/** Places that follow each other in one quotation, or outside all, go together. */
function groupsOf(places: readonly Place[]): Group[] {
  const groups: Group[] = [];
  for (const place of places) {
    const last = groups.at(-1);
    if (last && last[0].quote === place.quote) last.push(place);
    else groups.push([place]);
  }
  return groups;
}

/** Longer on one side than this (UTF-16 units), a sentence is cut, and says so. */
const ROOM = 600;

function InSentence({ article, place: { start, end } }: { article: Article; place: Place }) {
  const { text, paragraphs } = article;
  const paragraph = paragraphs[paragraphAt(paragraphs, start)] ?? { start, end };
  const sentence = sentenceAround(text, paragraph, { start, end });
  return (
    <>
      {lastOf(text.slice(sentence.start, start))}
      <mark>{text.slice(start, end)}</mark>
      {firstOf(text.slice(end, sentence.end))}
    </>
  );
}

function lastOf(words: string): string {
  return words.length > ROOM ? `… ${words.slice(-ROOM).replace(/^\S*\s/u, '')}` : words;
}

function firstOf(words: string): string {
  return words.length > ROOM ? `${words.slice(0, ROOM).replace(/\s\S*$/u, '')} …` : words;
}
