import { Readability } from '@mozilla/readability';
import { MARK } from './mark-blocks.ts';

/** Pages of more elements are read whole: Readability takes time that grows faster than they do. */
const MOST_ELEMENTS = 60_000;
/** So are deeper ones, since it climbs from every element; browsers cut the depth themselves, at 512. */
const DEEPEST = 200;

/**
 * The numbers of the marked blocks that Readability takes for the article's body; null where it finds none, or where the
 * page is too large for it. It takes `document` apart.
 */
export function bodyBlocks(document: Document): ReadonlySet<number> | null {
  const body = contentOf(document);
  if (body === null) return null;
  const marked = [body, ...body.querySelectorAll(`[${MARK}]`)];
  const numbers = marked.flatMap((element) => {
    const number = element.getAttribute(MARK);
    return number === null ? [] : [Number(number)];
  });
  return numbers.length === 0 ? null : new Set(numbers);
}

function contentOf(document: Document): Element | null {
  if (isDeep(document.body)) return null;
  const reader = new Readability<Element | null>(document, {
    maxElemsToParse: MOST_ELEMENTS,
    disableJSONLD: true,
    serializer: (node) => (isElement(node) ? node : null),
  });
  try {
    return reader.parse()?.content ?? null;
  } catch {
    return null;
  }
}

function isDeep(root: Element): boolean {
  let level: Element[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > DEEPEST) return true;
    level = level.flatMap(({ children }) => [...children]);
  }
  return false;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
