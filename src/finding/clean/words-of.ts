/** Elements whose contents are no words of an article. */
const SILENT = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE SVG MATH OBJECT EMBED IFRAME VIDEO AUDIO CANVAS MAP BUTTON SELECT TEXTAREA INPUT FORM DATALIST HEAD TITLE'.split(
    ' ',
  ),
);

/** Whether an element's contents are no words of an article: scripts, drawings, controls. */
export function isSilent(node: Node): boolean {
  return SILENT.has(node.nodeName.toUpperCase());
}

/** A reference to a note: a number or a mark, raised and linked. */
function isNoteMark(node: Node): boolean {
  return node.nodeName === 'SUP' && /^\s*\[?[\d*†‡]{1,3}\]?\s*$/u.test(node.textContent ?? '');
}

/**
 * The words of an element as they read on the page: text alone, never markup; a line break is a space, `q` has the marks
 * that a browser draws around it, and white space is single. Deep nesting costs no stack.
 */
export function wordsOf(root: Node): string {
  const parts: string[] = [];
  let quotes = 0;
  const walk: (Node | string)[] = [root];
  while (walk.length > 0) {
    const node = walk.pop();
    if (node === undefined) break;
    if (typeof node === 'string') {
      parts.push(node);
      quotes -= 1;
      continue;
    }
    if (node.nodeType === 3) parts.push(node.nodeValue ?? '');
    if (node.nodeName === 'BR' || node.nodeName === 'TD' || node.nodeName === 'TH') parts.push(' ');
    if (node.nodeType !== 1 || isSilent(node) || isNoteMark(node)) continue;
    if (node.nodeName === 'Q') {
      parts.push(quotes % 2 === 0 ? '“' : '‘');
      walk.push(quotes % 2 === 0 ? '”' : '’');
      quotes += 1;
    }
    for (let child = node.lastChild; child !== null; child = child.previousSibling) walk.push(child);
  }
  return singleSpaced(parts.join(''));
}

/** White space made single, invisible characters left out. */
export function singleSpaced(words: string): string {
  return words
    .replace(/[\u00AD\u200B\u2060\uFEFF]/gu, '')
    .replace(/\s{2,}|[^\S ]/gu, ' ')
    .trim();
}
