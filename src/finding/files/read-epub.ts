import { nothingGiven, type CleanDocument, type Details } from '../clean/clean-document.ts';
import { cleanWhole } from '../clean/clean-whole.ts';
import { dayIn } from '../clean/details/day.ts';
import { decode } from '../clean/decode.ts';
import { singleSpaced, wordsOf } from '../clean/words-of.ts';
import type { FileRead, ParseMarkup } from './read-file.ts';
import { documentOrEmpty } from './read-text.ts';
import { unzip, type Archive } from './unzip.ts';

const CONTAINER = 'META-INF/container.xml';
const FEWEST_WORDS = 30;

interface Chapter {
  readonly title: string;
  readonly words: number;
  readonly markup: string;
}

/**
 * Reads a book (EPUB 3.3): its chapters in the order of the spine, to choose one from; one alone is read at once. What has hardly a
 * word, as a cover has, is no chapter.
 */
export function readEpub(bytes: Uint8Array, parse: ParseMarkup, name: string): FileRead {
  const files = unzip(bytes, (file) => /\.(?:xml|opf|x?html?)$/iu.test(file));
  const root = parse(contents(files, CONTAINER), 'application/xml').querySelector('rootfile');
  const place = root?.getAttribute('full-path') ?? '';
  const opf = parse(contents(files, place), 'application/xml');
  const details = detailsIn(opf);
  const chapters = spineOf(opf, place).flatMap((path) => chapterOf(files, path, parse));
  if (chapters.length === 0) return { is: 'problem', problem: 'empty' };
  const read = (index: number): FileRead => {
    const chapter = chapters[index];
    if (chapter === undefined) return { is: 'problem', problem: 'nothingFound' };
    return documentOrEmpty(documentOf(chapter, details, parse));
  };
  if (chapters.length === 1) return read(0);
  const parts = chapters.map(({ title, words }, index) => ({ title: title || `Part ${index + 1}`, words }));
  return { is: 'choice', choice: { title: details.publisher?.value ?? name, parts, read } };
}

/** @throws Error when the archive has no such file. */
function contents(files: Archive, path: string): string {
  const bytes = files.get(path);
  if (bytes === undefined) throw new Error(`The book has no ${path}`);
  return decode(bytes);
}

/** The paths of the chapters, resolved against the package's own. */
function spineOf(opf: Document, place: string): string[] {
  const folder = place.includes('/') ? place.slice(0, place.lastIndexOf('/') + 1) : '';
  const items = [...opf.getElementsByTagNameNS('*', 'item')];
  const hrefs = new Map(items.map((item) => [item.getAttribute('id'), item.getAttribute('href')]));
  return [...opf.getElementsByTagNameNS('*', 'itemref')].flatMap((ref) => {
    const href = hrefs.get(ref.getAttribute('idref'));
    return href ? [pathOf(folder, href)] : [];
  });
}

function pathOf(folder: string, href: string): string {
  const { pathname } = new URL(href, `file:///${folder}`);
  return decodeURIComponent(pathname.slice(1));
}

function chapterOf(files: Archive, path: string, parse: ParseMarkup): Chapter[] {
  const bytes = files.get(path);
  if (bytes === undefined) return [];
  const markup = decode(bytes);
  const page = parse(markup, 'text/html');
  const words = wordsOf(page.body).split(' ').length;
  const heading = page.querySelector('h1, h2, h3');
  const title = heading === null ? singleSpaced(page.title) : wordsOf(heading);
  return words < FEWEST_WORDS ? [] : [{ title: title.slice(0, 200), words, markup }];
}

function documentOf(chapter: Chapter, book: Details, parse: ParseMarkup): CleanDocument {
  const blocks = cleanWhole(parse(chapter.markup, 'text/html'));
  const isTitle = (index: number) => index === 0 && blocks[0]?.words === chapter.title;
  return {
    details: { ...book, title: chapter.title === '' ? null : { value: chapter.title, from: 'file' } },
    blocks: blocks.map((block, index) => (isTitle(index) ? { ...block, cut: 'title' } : block)),
  };
}

/** The book's title stands where an article has its publication. */
function detailsIn(opf: Document): Details {
  const given = (name: string) => singleSpaced(opf.getElementsByTagNameNS('*', name)[0]?.textContent ?? '');
  const fact = (value: string | null) => (value ? { value, from: 'file' as const } : null);
  return {
    ...nothingGiven,
    byline: fact(given('creator')),
    publisher: fact(given('title')),
    date: fact(dayIn(given('date'))),
    language: fact(/^[a-z]{2,3}(?:-\w{2,8})*$/iu.exec(given('language'))?.[0] ?? null),
  };
}
