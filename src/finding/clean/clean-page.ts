import { bodyBlocks } from './body.ts';
import type { Block, CleanDocument, Details } from './clean-document.ts';
import { cutReason } from './cut-rules.ts';
import { detailsOf } from './details/details.ts';
import { folded } from './details/plain-words.ts';
import { markBlocks } from './mark-blocks.ts';
import { pageBlock, type PageBlock } from './page-block.ts';
import { wordsOf } from './words-of.ts';

/**
 * Cleans a page: what it says of itself, and the blocks of its article in order, with what was cut among them and why. It is
 * given a document that runs nothing (`DOMParser`'s in a browser, jsdom's without scripts in Node), changes it, and takes
 * only text from it. Before its first and after its last paragraph nothing of the page is kept, nor listed.
 */
export function cleanPage(document: Document): CleanDocument {
  const details = detailsOf(document);
  const blocks = markBlocks(document).map((element) => pageBlock(element));
  const body = bodyBlocks(document);
  const isBody = blocks.map((_, index) => body === null || body.has(index));
  return { details, blocks: inShort(trimmed(cutBlocks(blocks, rescued(blocks, isBody), details))) };
}

/** What a page looks like before it is cleaned: enough to tell a sign-in page. */
export function pageLooks(document: Document): { words: string; hasForm: boolean } {
  return {
    words: wordsOf(document.body),
    hasForm: document.querySelector('form, input[type="password"]') !== null,
  };
}

/**
 * Readability throws out paragraphs among those it keeps: what stands between two of them, in the same element as both and
 * with few links, is taken back. So are sentences that broken markup has made links whole.
 */
function rescued(blocks: readonly PageBlock[], isBody: readonly boolean[]): boolean[] {
  const kept = blocks.map(({ name, parent }, index) => (isBody[index] && name === 'P' ? parent : null));
  return blocks.map(({ name, parent, linked, words }, index) => {
    if (isBody[index] === true || name !== 'P') return isBody[index] === true;
    const around = [kept.slice(Math.max(0, index - NEAR), index), kept.slice(index + 1, index + 1 + NEAR)];
    if (linked < FEW_LINKS) return around.every((side) => side.includes(parent));
    const isSentence = words.length > SENTENCE && /[.!?”"]$/u.test(words);
    return isSentence && around.every((side) => side.some((each) => each !== null));
  });
}

const FEW_LINKS = 0.4;
const SENTENCE = 60;
const NEAR = 8;

function cutBlocks(blocks: readonly PageBlock[], isBody: readonly boolean[], details: Details): Block[] {
  const body = blocks
    .filter(({ kind }, index) => isBody[index] && kind === 'paragraph')
    .map(({ words }) => folded(words))
    .join('\n');
  const cut: Block[] = [];
  for (const [index, block] of blocks.entries()) {
    if (block.words === '') continue;
    const { kind, words } = block;
    const reason = cutReason(block, {
      details,
      body,
      isBody: isBody[index] === true,
      before: cut.at(-1) ?? null,
      isLast: !isBody.slice(index + 1 + LAST).includes(true),
    });
    cut.push({ kind, words, cut: reason });
  }
  return cut;
}

/** How near the end a line must stand to be about the article and no part of it. */
const LAST = 8;

/** From the title, or the first block that was kept, to the last paragraph that was. */
function trimmed(blocks: readonly Block[]): Block[] {
  const isKept = ({ cut, kind }: Block) => cut === null && kind !== 'heading';
  const first = blocks.findIndex(isKept);
  const title = blocks.findIndex(({ cut }) => cut === 'title');
  const heading = blocks.findIndex(({ cut, kind }) => cut === null && kind === 'heading');
  const start =
    title >= 0 && title < first
      ? title
      : heading >= first - 1 && heading >= 0
        ? Math.min(heading, first)
        : first;
  return blocks.slice(Math.max(0, start), blocks.findLastIndex(isKept) + 1);
}

const LONGEST_RUN = 8;
/** What nobody would put back: where much of it stands together, it is another part of the page. */
const PAGES_OWN = new Set(['page', 'sharing', 'link', 'credit', 'advertisement', 'byline', 'newsletter']);

/** Leaves out long runs of what belongs to the page, so that the list of what was cut stays one that can be read. */
function inShort(blocks: readonly Block[]): Block[] {
  const runs: Block[][] = [];
  for (const block of blocks) {
    const run = runs.at(-1);
    if (run !== undefined && (run[0]?.cut === null) === (block.cut === null)) run.push(block);
    else runs.push([block]);
  }
  return runs.flatMap((run) =>
    run.length > LONGEST_RUN ? run.filter(({ cut }) => cut === null || !PAGES_OWN.has(cut)) : run,
  );
}
