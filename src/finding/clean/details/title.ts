import type { Given } from '../clean-document.ts';
import { firstOf, type MetaTags } from './meta-tags.ts';
import { stringIn, type Node } from './json-ld.ts';
import { folded, plainWords } from './plain-words.ts';

const FEWEST_WORDS = 2;
/** Between a title and the name of its site: "… | The Harbour Post", "… - BBC News". */
const BAR = /\s+[|\-–—·•»:]+\s+/gu;

/**
 * The article's own title. The page's heading is what its readers see, so it stands before what the page declares for other
 * programs, which is often a second title written for them; but it must be one heading that no site's name or menu is.
 */
export function titleOf(
  document: Document,
  node: Node | null,
  tags: MetaTags,
  publisher: string | null,
): Given | null {
  const declared: Given[] = [
    { value: plainWords(stringIn(node?.['headline']) ?? ''), from: 'json-ld' as const },
    ...metaTitles(tags).map((value) => ({ value: withoutSite(value, publisher), from: 'meta' as const })),
    { value: withoutSite(document.title, publisher), from: 'title' as const },
  ].filter(({ value }) => value !== '');
  const heading = headingOf(document, declared, publisher);
  return heading === null ? (declared[0] ?? null) : { value: heading, from: 'page' };
}

function metaTitles(tags: MetaTags): string[] {
  return ['og:title', 'twitter:title', 'parsely-title', 'dc.title', 'dcterms.title', 'title'].flatMap(
    (name) => firstOf(tags, [name])[0] ?? [],
  );
}

/** The one `h1` that a declared title confirms; else the only one that has as many words as a title has. */
function headingOf(document: Document, declared: readonly Given[], publisher: string | null): string | null {
  const headings = [...document.querySelectorAll('h1')].map((heading) => plainWords(heading.textContent));
  const confirmed = headings.find(
    (heading) => heading !== '' && declared.some(({ value }) => folded(value) === folded(heading)),
  );
  if (confirmed !== undefined) return confirmed;
  const likely = new Set(
    headings.filter(
      (heading) =>
        folded(heading).split(' ').length > FEWEST_WORDS &&
        folded(heading) !== folded(publisher ?? '') &&
        heading.length < 300,
    ),
  );
  const [only] = likely;
  return likely.size === 1 && only !== undefined ? only : null;
}

/** A title without the site's name after or before a bar. Without a known site, a short last part goes as one. */
export function withoutSite(title: string, publisher: string | null): string {
  const plain = plainWords(title);
  const bars = [...plain.matchAll(BAR)];
  const [last, first] = [bars.at(-1), bars[0]];
  if (last === undefined || first === undefined) return plain;
  const after = plain.slice(last.index + last[0].length);
  const before = plain.slice(0, first.index);
  const site = folded(publisher ?? '');
  if (site !== '' && isSite(after, site)) return plain.slice(0, last.index);
  if (site !== '' && isSite(before, site)) return plain.slice(first.index + first[0].length);
  return plain;
}

function isSite(part: string, site: string): boolean {
  const name = folded(part).replace(/ com$/u, '');
  return name === site.replace(/ com$/u, '') || name === `the ${site}`;
}

/** The site's name as the title's last part gives it, where the rest of the title is the article's own. */
export function siteInTitle(document: Document, tags: MetaTags, node: Node | null): string | null {
  const plain = plainWords(document.title);
  const own = new Set(
    [...metaTitles(tags), stringIn(node?.['headline']) ?? '', ...headings(document)].map(folded),
  );
  for (const bar of plain.matchAll(BAR)) {
    const title = folded(plain.slice(0, bar.index));
    const site = plain.slice(bar.index + bar[0].length);
    if (title !== '' && own.has(title) && site.length < 60 && dayless(site)) return site;
  }
  return null;
}

function headings(document: Document): string[] {
  return [...document.querySelectorAll('h1')].map((heading) => plainWords(heading.textContent));
}

function dayless(site: string): boolean {
  return /\p{L}{2}/u.test(site) && !/\b\d{4}\b/u.test(site);
}
