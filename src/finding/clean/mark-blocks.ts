import { isSilent } from './words-of.ts';

/** The attribute that carries a block's number through Readability. */
export const MARK = 'data-verbatim-block';

const BLOCK = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE BODY CENTER DD DETAILS DIALOG DIV DL DT FIELDSET FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION SUMMARY TABLE TBODY TD TFOOT TH THEAD TR UL'.split(
    ' ',
  ),
);
const LONGEST_ROW = 200;

/**
 * Gives every innermost block of a document its number, in the order of the page, and returns them in that order. Text that
 * stands bare among blocks, or between two `br`, gets a paragraph of its own, so that each block is one element. Changes the
 * document.
 */
export function markBlocks(document: Document): Element[] {
  const blocks: Element[] = [];
  const waiting: Element[] = [document.body];
  while (waiting.length > 0) {
    const element = waiting.pop();
    if (element === undefined) break;
    if (isSilent(element)) continue;
    if (isLeaf(element)) {
      if (element.textContent.trim() === '') continue;
      element.setAttribute(MARK, String(blocks.length));
      blocks.push(element);
    } else {
      wrapBareText(element);
      for (const child of [...element.children].toReversed()) waiting.push(child);
    }
  }
  return blocks;
}

/** An element without blocks inside it, nor paragraphs that `br` parts. A row of short cells is read as one line. */
function isLeaf(element: Element): boolean {
  if (element.nodeName === 'TR')
    return (
      element.textContent.length < LONGEST_ROW && element.querySelector('p, div, table, ul, br + br') === null
    );
  if (element.nodeName === 'PRE') return true;
  return !hasBlocks(element) && !breaksIn(element);
}

/** An element that begins a line; and the inline element in which some pages set a picture with its caption. */
function isBlock(node: Node): boolean {
  if (BLOCK.has(node.nodeName)) return true;
  if (node.nodeName !== 'SPAN' || !isElement(node)) return false;
  return /image|photo|picture|caption/iu.test(node.className) && node.querySelector('img') !== null;
}

/** Walks without recursion and stops at the first: markup may be nested by the thousand. */
function hasBlocks(element: Element): boolean {
  let node: Node | null = element.firstChild;
  while (node !== null) {
    if (isBlock(node)) return true;
    let next: Node | null = isSilent(node) ? null : node.firstChild;
    for (let up: Node | null = node; next === null && up !== null && up !== element; up = up.parentNode)
      next = up.nextSibling;
    node = next;
  }
  return false;
}

function breaksIn(element: Element): boolean {
  return [...element.childNodes].some((node) => node.nodeName === 'BR' && breakEnd(node) !== null);
}

/** The last of two or more `br` with nothing but white space between them that begin at `node`; null where it is alone. */
function breakEnd(node: Node): Node | null {
  let end: Node | null = null;
  for (let next = node.nextSibling; next !== null; next = next.nextSibling) {
    if (next.nodeName === 'BR') end = next;
    else if (next.nodeType !== 8 && (next.textContent ?? '').trim() !== '') break;
    else if (next.nodeType === 1) break;
  }
  return end;
}

/** Puts each run of text and inline elements among an element's blocks into a paragraph; two `br` end a run. */
function wrapBareText(element: Element): void {
  let run: Element | null = null;
  for (const node of Array.from(element.childNodes)) {
    if (node.parentNode !== element) continue;
    if (startsBlock(node)) run = null;
    else if (node.nodeName === 'BR' && breakEnd(node) !== null) {
      removeBreaks(node);
      run = null;
    } else if (run !== null) run.append(node);
    else if ((node.textContent ?? '').trim() !== '') {
      run = element.ownerDocument.createElement('p');
      node.replaceWith(run);
      run.append(node);
    }
  }
}

function startsBlock(node: Node): boolean {
  if (isBlock(node)) return true;
  return isElement(node) && !isSilent(node) && (hasBlocks(node) || breaksIn(node));
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}

function removeBreaks(first: ChildNode): void {
  const last = breakEnd(first);
  let node: ChildNode | null = first;
  while (node !== null) {
    const next: ChildNode | null = node === last ? null : node.nextSibling;
    node.remove();
    node = next;
  }
}
