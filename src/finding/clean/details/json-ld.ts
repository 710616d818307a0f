/** A node of JSON-LD: whatever a page wrote, so every value is looked at before it is used. */
export type Node = Readonly<Record<string, unknown>>;

const LARGEST = 2_000_000;
const MOST_NODES = 2000;
const ARTICLE = /(?:Article|BlogPosting|LiveBlogPosting|Report|Review)$/u;

/**
 * The article that a page's JSON-LD describes, references by `@id` resolved; null where it describes none. Of several, the
 * one at `address`, else the first with a headline.
 */
export function articleNode(document: Document, address: string | null): Node | null {
  const nodes = allNodes(document);
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const here = articles.find((node) => address !== null && [node['url'], node['@id']].includes(address));
  const chosen = here ?? articles.find((node) => typeof node['headline'] === 'string') ?? articles[0];
  return chosen === undefined ? null : withReferences(chosen, nodes);
}

function allNodes(document: Document): Node[] {
  const found: Node[] = [];
  const waiting: unknown[] = [...document.querySelectorAll('script[type*="ld+json" i]')].map(parsed);
  while (waiting.length > 0 && found.length < MOST_NODES) {
    const next = waiting.shift();
    if (Array.isArray(next)) waiting.push(...next.slice(0, MOST_NODES));
    if (!isNode(next)) continue;
    found.push(next);
    waiting.push(next['@graph'], next['mainEntity'], next['mainEntityOfPage']);
  }
  return found;
}

function parsed(script: Element): unknown {
  const text = script.textContent;
  if (text.length > LARGEST) return null;
  try {
    return JSON.parse(text.replace(/^\s*(?:\/\/)?<!(?:\[CDATA\[|--)|(?:\/\/)?(?:\]\]|--)>\s*;?\s*$/gu, ''));
  } catch {
    return null;
  }
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: Node): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

function withReferences(node: Node, nodes: readonly Node[]): Node {
  const byId = new Map(nodes.map((each) => [each['@id'], each]));
  const resolved = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolved);
    return isNode(value) && value['name'] === undefined ? (byId.get(value['@id']) ?? value) : value;
  };
  return { ...node, author: resolved(node['author']), publisher: resolved(node['publisher']) };
}

/** The names in a value of JSON-LD: a string, a node with a name, or a list of these. */
export function namesIn(value: unknown): string[] {
  return [value].flat().flatMap((each: unknown) => {
    const name = isNode(each) ? each['name'] : each;
    return [name].flat().filter((one) => typeof one === 'string');
  });
}

/** A value of JSON-LD that is a string; null for anything else. */
export function stringIn(value: unknown): string | null {
  return typeof value === 'string' ? value : null;
}
