import type { BlockKind } from './clean-document.ts';
import { wordsOf } from './words-of.ts';

/** A block as it stands on its page: what the rules of cutting look at. */
export interface PageBlock {
  /** The name of its element, in capitals as HTML's are. */
  readonly name: string;
  readonly parent: Element | null;
  readonly kind: BlockKind;
  readonly words: string;
  /** Names of the element and of those around it, nearest first: tags, classes and ids, in lower case. */
  readonly around: string;
  /** The part of its words that are links, 0 to 1. */
  readonly linked: number;
  /** Whether it stands under a figure, where its caption would. */
  readonly isUnderFigure: boolean;
}

const MOST_AROUND = 12;
const LONGEST_HEADING = 110;

/** Looks at a block of a page, before anything takes the page apart. */
export function pageBlock(element: Element): PageBlock {
  const words = wordsOf(element);
  return {
    name: element.nodeName,
    // Markup that closes too late puts paragraphs into a link.
    parent: (element.closest('a') ?? element).parentElement,
    kind: kindOf(element, words),
    words,
    around: aroundOf(element),
    linked: linkedPart(element, words),
    isUnderFigure: isUnderFigure(element),
  };
}

/** A list of one item right after a figure: so some pages set its caption. */
function isUnderFigure(element: Element): boolean {
  const list = element.closest('ul');
  return list?.children.length === 1 && list.previousElementSibling?.nodeName === 'FIGURE';
}

/** A heading reads as one: pages also set a standfirst or a lead as a heading, which is a paragraph. */
function kindOf(element: Element, words: string): BlockKind {
  const isShort = words.length <= LONGEST_HEADING && !/[.:;,!”"’]$/u.test(words);
  if (isShort && (/^H[1-6]$/u.test(element.nodeName) || isBold(element, words))) return 'heading';
  if (/^H[1-6]$/u.test(element.nodeName) && /[?!’]$/u.test(words) && words.length <= LONGEST_HEADING)
    return 'heading';
  if (element.closest('blockquote') !== null) return 'quotation';
  return element.nodeName === 'LI' ? 'item' : 'paragraph';
}

/** A paragraph of which every word is bold. */
function isBold(element: Element, words: string): boolean {
  if (element.nodeName !== 'P' && element.nodeName !== 'DIV') return false;
  const bold = [...element.querySelectorAll('strong, b')].find((each) => wordsOf(each) === words);
  return bold !== undefined && words.split(' ').length > 1;
}

function aroundOf(element: Element): string {
  const names: string[] = [];
  let at: Element | null = element;
  for (let count = 0; at !== null && at.nodeName !== 'BODY' && count < MOST_AROUND; count += 1) {
    names.push(`<${at.nodeName} ${at.className} ${at.id}>`);
    at = at.parentElement;
  }
  return names.join(' ').toLowerCase();
}

function linkedPart(element: Element, words: string): number {
  if (words === '') return 0;
  if (element.closest('a') !== null) return 1;
  const links = [...element.querySelectorAll('a')].map((link) => wordsOf(link).length);
  return links.reduce((sum, length) => sum + length, 0) / words.length;
}
