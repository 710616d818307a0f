import { nothingGiven, type Block, type CleanDocument, type Details } from './clean-document.ts';
import { dayIn } from './details/day.ts';
import { singleSpaced } from './words-of.ts';

/** A line of a text, without the `>` of a mail's quotations. */
type Lines = readonly string[];

/**
 * Cleans plain text: line ends of any kind, lines broken at a fixed width, a mail's `>` and its headers. Each paragraph stands as
 * it was written; nothing is taken for a title but a mail's subject.
 */
export function cleanText(contents: string): CleanDocument {
  const cleaning = cleaningText(contents);
  for (;;) {
    const { done, value } = cleaning.next();
    if (done) return value;
  }
}

/** So many paragraphs are cleaned in a millisecond or two. */
const STEP = 200;

/** The same in steps, so that a page need not stand still while a long text is cleaned. */
export function* cleaningText(contents: string): Generator<undefined, CleanDocument> {
  yield;
  const given = contents.replace(/^\uFEFF/u, '').split(/\r\n?|\n/u);
  yield;
  const lines = unquoted(given);
  yield;
  const isWrapped = isHardWrapped(lines);
  yield;
  const blocks: Block[] = [];
  for (const [index, group] of groupsOf(lines).entries()) {
    for (const block of blocksOf(group, isWrapped)) blocks.push(block);
    if (index % STEP === 0) yield;
  }
  return { details: mailDetails(lines), blocks };
}

const QUOTED = /^(?:> ?)+/u;

/** Takes the `>` off where lines in a row have it: one alone may be a sign. */
function unquoted(lines: Lines): string[] {
  return lines.map((line, index) => {
    const isQuoted = (at: number) => QUOTED.test(lines[at] ?? '');
    return isQuoted(index) && (isQuoted(index - 1) || isQuoted(index + 1)) ? line.replace(QUOTED, '') : line;
  });
}

function groupsOf(lines: Lines): string[][] {
  const groups: string[][] = [[]];
  for (const line of lines)
    if (line.trim() === '') groups.push([]);
    else groups.at(-1)?.push(line);
  return groups.filter(({ length }) => length > 0);
}

const WIDEST = 100;
const NARROWEST = 40;

/**
 * Whether lines are broken at a width: none is longer than a page is wide, and a good part of those with a line right under them
 * end in the middle of a sentence.
 */
function isHardWrapped(lines: Lines): boolean {
  let followed = 0;
  let unfinished = 0;
  let widest = 0;
  for (const [index, line] of lines.entries()) {
    widest = Math.max(widest, line.length);
    const next = lines[index + 1]?.trim() ?? '';
    if (line.trim() === '' || next === '' || HEADER.test(line) || ITEM.test(next)) continue;
    followed += 1;
    if (!ENDS.test(line) || /^\p{Ll}/u.test(next)) unfinished += 1;
  }
  return widest <= WIDEST && widest >= NARROWEST && unfinished > 0 && unfinished * 2 >= followed;
}

/** A line that ends as a paragraph does. */
const ENDS = /[.!?…:]["'”’)\]]*\s*$/u;
const HEADER = /^(?:from|to|cc|bcc|subject|date|sent|reply-to|message-id|mime-version|content-type): ?\S/iu;
const ITEM = /^\s*(?:[-*•·]|\d{1,3}[.)])\s/u;

function blocksOf(group: Lines, isWrapped: boolean): Block[] {
  const blocks: Block[] = [];
  let open = '';
  const close = () => {
    const words = singleSpaced(open);
    open = '';
    if (words !== '') blocks.push({ kind: 'paragraph', words, cut: null });
  };
  for (const [index, line] of group.entries()) {
    if (HEADER.test(line) && (index === 0 || blocks.at(-1)?.cut === 'mail')) {
      blocks.push({ kind: 'paragraph', words: singleSpaced(line), cut: 'mail' });
      continue;
    }
    if (!isWrapped || ITEM.test(line)) close();
    open += ` ${line}`;
  }
  close();
  return blocks;
}

function mailDetails(lines: Lines): Details {
  const header = (name: string) => {
    const line = lines.slice(0, 40).find((each) => each.toLowerCase().startsWith(`${name}: `));
    return line === undefined ? '' : singleSpaced(line.slice(name.length + 1));
  };
  const subject = header('subject').replace(/^(?:(?:re|fwd?|aw|wg): ?)+/iu, '');
  const day = dayIn(header('date')) ?? dayIn(header('sent'));
  return {
    ...nothingGiven,
    title: subject === '' ? null : { value: subject, from: 'file' },
    date: day === null ? null : { value: day, from: 'file' },
  };
}
