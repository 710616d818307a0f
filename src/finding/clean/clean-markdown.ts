import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Nodes, RootContent } from 'mdast';
import {
  nothingGiven,
  type Block,
  type BlockKind,
  type CleanDocument,
  type Details,
} from './clean-document.ts';
import { folded } from './details/plain-words.ts';
import { dayIn } from './details/day.ts';
import { singleSpaced } from './words-of.ts';

/**
 * Cleans Markdown, as CommonMark has it: markup goes, words stay. What stands before it between `---` gives title, author, publisher
 * and date; else the heading that comes first is the title. Code, notes and pictures are no part of an article.
 */
export function cleanMarkdown(contents: string): CleanDocument {
  const { fields, body } = frontMatter(contents.replace(/^\uFEFF/u, '').replace(/\r\n?/gu, '\n'));
  const { notes, text } = withoutNotes(body);
  const blocks = [...blocksIn(fromMarkdown(text).children, 'paragraph'), ...notes];
  const [first] = blocks;
  const heading = first?.kind === 'heading' ? first.words : null;
  const title = fields.get('title') ?? heading;
  return {
    details: detailsIn(fields, title),
    blocks: blocks.map((block) =>
      title !== null && block.kind === 'heading' && folded(block.words) === folded(title)
        ? { ...block, cut: 'title' }
        : block,
    ),
  };
}

function frontMatter(contents: string): { fields: Map<string, string>; body: string } {
  const fields = new Map<string, string>();
  const end = contents.startsWith('---\n') ? contents.indexOf('\n---\n', 3) : -1;
  if (end < 0) return { fields, body: contents };
  for (const line of contents.slice(4, end).split('\n')) {
    const [, name = '', value = ''] = /^(\w+): *(.*?) *$/u.exec(line.slice(0, 500)) ?? [];
    const bare = value.replace(/^(["'])(.*)\1$/u, '$2');
    if (bare !== '') fields.set(name.toLowerCase(), bare);
  }
  return { fields, body: contents.slice(end + 5) };
}

function detailsIn(fields: ReadonlyMap<string, string>, title: string | null): Details {
  const given = (value: string | null | undefined) => (value ? { value, from: 'file' as const } : null);
  return {
    ...nothingGiven,
    title: given(title),
    byline: given(fields.get('author') ?? fields.get('byline')),
    publisher: given(fields.get('publisher')),
    date: given(dayIn(fields.get('date') ?? '')),
    language: given(/^[a-z]{2,3}(?:-\w{2,8})*$/iu.exec(fields.get('lang') ?? '')?.[0]),
  };
}

/** Notes (`[^1]: …`) are no part of CommonMark, which would read them as a paragraph's last line. */
function withoutNotes(body: string): { notes: Block[]; text: string } {
  const notes: Block[] = [];
  const lines = body.split('\n').filter((line) => {
    if (!/^\[\^[^\]\s]{1,40}\]:/u.test(line)) return true;
    const words = singleSpaced(line.slice(line.indexOf(':') + 1));
    if (words !== '') notes.push({ kind: 'paragraph', words, cut: 'note' });
    return false;
  });
  return { notes, text: lines.join('\n').replace(/\[\^[^\]\s]{1,40}\]/gu, '') };
}

function blocksIn(nodes: readonly RootContent[], kind: BlockKind): Block[] {
  return nodes.flatMap((node): Block[] => {
    switch (node.type) {
      case 'heading':
        return block('heading', node);
      case 'paragraph':
        return rowsOf(node) ?? block(kind, node);
      case 'blockquote':
        return blocksIn(node.children, 'quotation');
      case 'list':
      case 'listItem':
        return blocksIn(node.children, kind === 'quotation' ? kind : 'item');
      case 'code':
        return [{ kind: 'paragraph', words: singleSpaced(node.value), cut: 'code' }];
      default:
        return [];
    }
  });
}

function block(kind: BlockKind, node: Nodes): Block[] {
  const words = singleSpaced(wordsIn(node));
  return words === '' ? [] : [{ kind, words, cut: null }];
}

/** The text of a node: pictures and markup of HTML have none. */
function wordsIn(node: Nodes): string {
  if (node.type === 'text' || node.type === 'inlineCode') return node.value;
  if (node.type === 'break') return '\n';
  return 'children' in node ? node.children.map(wordsIn).join('') : '';
}

/** The rows of a table, which CommonMark knows as a paragraph, a line each; null where a paragraph is none. */
function rowsOf(node: Nodes): Block[] | null {
  const lines = wordsIn(node).split('\n');
  if (!/^[\s|:-]*-[\s|:-]*$/u.test(lines[1] ?? '') || !lines[0]?.includes('|')) return null;
  return lines
    .filter((_, index) => index !== 1)
    .map((line) => ({ kind: 'item' as const, words: singleSpaced(line.replaceAll('|', ' ')), cut: null }))
    .filter(({ words }) => words !== '');
}
