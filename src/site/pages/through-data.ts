import type { BreadcrumbList, Person, WebPage } from 'schema-dts';
import { sameWordsHead, someoneHead } from '../../app/through/heads.ts';
import { pathTo } from '../../links.ts';
import { APP, type Head } from '../../pages/head.ts';
import type { SameWordsPage, SomeonePage } from '../../shelves/through.ts';
import type { StructuredData } from './structured-data.ts';

type AddressOf = (path: string) => string;

/** What the page of a person is, in the words of schema.org: somebody, and who outside says who is meant. */
export function someoneData(page: SomeonePage, addressOf: AddressOf): StructuredData {
  const { id, name, aliases, sameAs } = page;
  const home = addressOf(pathTo({ kind: 'someone', of: id, part: null }));
  const head = someoneHead(page);
  const person: Person = {
    '@type': 'Person',
    '@id': `${home}#person`,
    name,
    ...(aliases.length > 0 && { alternateName: [...aliases] }),
    ...(sameAs.length > 0 && { sameAs: [...sameAs] }),
    description: head.description,
    mainEntityOfPage: home,
  };
  return { '@context': 'https://schema.org', '@graph': [person, wayTo(head, name, addressOf)] };
}

/** A page about words that several articles have: whose they are is each article’s to say, and not ours. */
export function sameWordsData(page: SameWordsPage, addressOf: AddressOf): StructuredData {
  const head = sameWordsHead(page);
  const described: WebPage = {
    '@type': 'WebPage',
    '@id': addressOf(head.path),
    name: head.title,
    description: head.description,
  };
  return {
    '@context': 'https://schema.org',
    '@graph': [described, wayTo(head, 'The same words', addressOf)],
  };
}

function wayTo({ path }: Head, name: string, addressOf: AddressOf): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: [[APP, pathTo({ kind: 'library' })] as const, [name, path] as const].map(
      ([title, item], index) => ({
        '@type': 'ListItem',
        position: index + 1,
        name: title,
        item: { '@id': addressOf(item) },
      }),
    ),
  };
}
