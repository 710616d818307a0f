import { nothingGiven, type Block, type BlockKind, type Details } from '../clean/clean-document.ts';
import { dayIn } from '../clean/details/day.ts';
import { singleSpaced } from '../clean/words-of.ts';
import { decode } from '../clean/decode.ts';
import type { FileRead, ParseMarkup } from './read-file.ts';
import { documentOrEmpty } from './read-text.ts';
import { unzip } from './unzip.ts';

const BODY = 'word/document.xml';
const CORE = 'docProps/core.xml';

/**
 * Reads a document of Word: the paragraphs of its body as they stand, a tracked deletion left out. A heading is one by its style's name.
 * (ECMA-376, part 1, 17.3: `w:p` a paragraph, `w:t` its text; what was deleted is in `w:delText`.)
 */
export function readDocx(bytes: Uint8Array, parse: ParseMarkup): FileRead {
  const files = unzip(bytes, (name) => name === BODY || name === CORE);
  const body = files.get(BODY);
  if (body === undefined) return { is: 'problem', problem: 'damaged' };
  const blocks = [...parse(decode(body), 'application/xml').getElementsByTagName('w:p')].flatMap(blockOf);
  const titled = blocks.findIndex(({ isTitle }) => isTitle);
  const core = files.get(CORE);
  const details = detailsIn(core === undefined ? null : parse(decode(core), 'application/xml'));
  const title = blocks[titled]?.words;
  return documentOrEmpty({
    details: title === undefined ? details : { ...details, title: { value: title, from: 'file' } },
    blocks: blocks.map(({ kind, words }, index) => ({ kind, words, cut: index === titled ? 'title' : null })),
  });
}

interface Paragraph extends Pick<Block, 'kind' | 'words'> {
  readonly isTitle: boolean;
}

function blockOf(paragraph: Element): Paragraph[] {
  const words = singleSpaced(textOf(paragraph));
  if (words === '') return [];
  const style = paragraph.getElementsByTagName('w:pStyle')[0]?.getAttribute('w:val') ?? '';
  return [{ kind: kindOf(paragraph, style), words, isTitle: /^title$/iu.test(style) }];
}

function kindOf(paragraph: Element, style: string): BlockKind {
  if (/^(?:heading|title|subtitle)/iu.test(style)) return 'heading';
  if (/quote/iu.test(style)) return 'quotation';
  return paragraph.getElementsByTagName('w:numPr').length > 0 ? 'item' : 'paragraph';
}

function textOf(paragraph: Element): string {
  const pieces = [...paragraph.getElementsByTagName('*')];
  return pieces
    .map((piece) => {
      if (piece.nodeName === 'w:t') return piece.textContent;
      return piece.nodeName === 'w:br' || piece.nodeName === 'w:tab' ? ' ' : '';
    })
    .join('');
}

function detailsIn(core: Document | null): Details {
  const given = (name: string) => singleSpaced(core?.getElementsByTagName(name)[0]?.textContent ?? '');
  const [title, byline] = [given('dc:title'), given('dc:creator')];
  const day = dayIn(given('dcterms:created'));
  return {
    ...nothingGiven,
    title: title === '' ? null : { value: title, from: 'file' },
    byline: byline === '' ? null : { value: byline, from: 'file' },
    date: day === null ? null : { value: day, from: 'file' },
  };
}
