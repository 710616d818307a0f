import type { BreadcrumbList } from 'schema-dts';
import type { Article } from '../../article/article.ts';
import { attributionOf } from '../../article/saying/attribution.ts';
import type { Open } from '../../article/lit.ts';
import { panelOf, pathTo, type Place } from '../../links.ts';
import { APP, nameOf, PANELS } from '../../pages/head.ts';

interface Crumb {
  readonly name: string;
  readonly place: Place;
}

/** The way to a page of an article: the library, the article, the panel, and what is open. */
export function breadcrumbs(
  article: Article,
  place: Place,
  open: Open | null,
  addressOf: (path: string) => string,
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: wayTo(article, place, open).map(({ name, place }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: { '@id': addressOf(pathTo(place)) },
    })),
  };
}

function wayTo(article: Article, place: Place, open: Open | null): Crumb[] {
  const { ref, title } = article;
  const panel = panelOf(place);
  return [
    { name: APP, place: { kind: 'library' } },
    { name: title, place: { kind: 'article', ref } },
    ...(panel ? [{ name: PANELS[panel], place: { kind: 'panel', ref, panel } as const }] : []),
    ...(open ? [{ name: crumbName(article, open), place }] : []),
  ];
}

/** A quotation is called by its attribution here: in a trail of pages its words have no room. */
function crumbName(article: Article, open: Open): string {
  return open.kind === 'quote' ? attributionOf(article, open.quote) : nameOf(article, open);
}
