import { diffArrays } from 'diff';
import type { KnownPeople } from '../../../authoring/known-people.ts';
import type { ArticleNamed, SameWordsPage, Version, WordChange } from '../../../shelves/through.ts';
import type { RecordQuote } from '../record-quote.ts';
import { saying } from '../through/naming.ts';
import { inParts, ROOM } from '../through/parts.ts';
import { foldedText } from './shingles.ts';
import { Speakers } from './speakers.ts';

/** One of the quotations that are the same words, with its article. */
export interface Member {
  readonly slug: string;
  /** An EDTF date. */
  readonly date: string | null;
  readonly article: ArticleNamed;
  readonly quote: RecordQuote;
}

/** The pages of the same words in several articles: the longest wording first, then in the order of the articles. */
export function* sameWordsPages(
  id: string,
  members: readonly Member[],
  known: KnownPeople,
  room = ROOM,
): Generator<SameWordsPage> {
  const speakers = new Speakers();
  for (const { slug, quote } of members) speakers.add(slug, quote.speaker);
  const inOrder = members.toSorted((a, b) => (keyOf(a) < keyOf(b) ? -1 : 1));
  const [longest] = inOrder.toSorted((a, b) => lengthOf(b) - lengthOf(a));
  if (!longest) return;
  const versions = [longest, ...inOrder.filter((member) => member !== longest)].map((member) =>
    versionOf(member, longest, speakers.voiceOf(member.quote.speaker)),
  );
  const parts = inParts(versions, (version) => JSON.stringify(version).length, room);
  for (const [index, shown] of parts.entries())
    yield {
      id,
      articles: new Set(members.map(({ slug }) => slug)).size,
      verdict: speakers.verdict(known),
      speakers: speakers.listed(known),
      part: index === 0 ? null : String(index + 1),
      parts: parts.length,
      versions: shown,
    };
}

function keyOf({ slug, date, quote }: Member): string {
  return [date ?? '~', slug, quote.id].join('\n');
}

function lengthOf({ quote: { form, words } }: Member): number {
  return form === 'partial' ? 0 : words.length;
}

function versionOf(member: Member, longest: Member, voice: number): Version {
  const { quote } = member;
  const said = saying(quote);
  const changes =
    member === longest || quote.form === 'partial' ? [] : changesFrom(longest.quote.words, quote.words);
  return {
    ...said,
    article: member.article,
    kind: kindOf(member, longest, changes),
    voice,
    changes: changes.some(({ kind }) => kind !== 'same') ? changes : [],
    cue: quote.cue,
    occasion: quote.occasion,
    time: quote.time,
  };
}

function kindOf(member: Member, longest: Member, changes: readonly WordChange[]): Version['kind'] {
  if (member === longest) return 'longest';
  if (member.quote.form === 'partial') return 'part';
  const has = (wanted: WordChange['kind']) => changes.some(({ kind }) => kind === wanted);
  return has('added') ? 'differs' : has('gone') ? 'shorter' : 'same';
}

const PIECE = /[\p{L}\p{N}]+(?:['’][\p{L}\p{N}]+)*|[^\p{L}\p{N}]+/gu;

/** A word, or what stands between two, and what it is compared by: between words nothing makes a difference. */
interface Piece {
  readonly words: string;
  readonly key: string;
}

/**
 * What it takes to make of the longest wording this one, in whole words. Case, accents, marks and spaces are no difference:
 * where they differ, this one’s are shown.
 */
export function changesFrom(longest: string, words: string): WordChange[] {
  const changes = diffArrays(piecesOf(longest), piecesOf(words), { comparator: (a, b) => a.key === b.key });
  return joined(
    changes.flatMap(({ value, added, removed }) =>
      changeOf(value.map((piece) => piece.words).join(''), added, removed),
    ),
  );
}

function piecesOf(text: string): Piece[] {
  return (text.match(PIECE) ?? []).map((words) => ({ words, key: foldedText(words) }));
}

function changeOf(words: string, isAdded: boolean, isRemoved: boolean): WordChange[] {
  const isWords = foldedText(words) !== '';
  if (isRemoved) return isWords ? [{ kind: 'gone', words }] : [];
  return [{ kind: isAdded && isWords ? 'added' : 'same', words }];
}

function joined(changes: readonly WordChange[]): WordChange[] {
  const runs: WordChange[] = [];
  for (const change of changes) {
    const last = runs.at(-1);
    if (last?.kind === change.kind) runs.splice(-1, 1, { kind: last.kind, words: last.words + change.words });
    else runs.push(change);
  }
  return runs;
}
