import { useLoaderData, useLocation } from 'react-router-dom';
import { placeAt, type Archive } from '../../links.ts';
import { archiveHead, archiveName } from '../../pages/library-head.ts';
import { A_PAGE, pagesFor, type Listing } from '../../shelves/listing.ts';
import { counted } from '../../ui/counted.ts';
import { PageHead } from '../shell/page-head.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import { ArticleList } from './article-list.tsx';
import { SearchForm } from './search-form.tsx';
import { Months, Turn, Years } from './ways.tsx';

/** The library's articles of a year or a month, newest first. */
export function ArchivePage() {
  const listing = useLoaderData<Listing>();
  const place = placeAt(useLocation().pathname);
  return place?.kind === 'archive' && <ArchiveOf listing={listing} place={place} />;
}

function ArchiveOf({ listing, place }: { listing: Listing; place: Archive }) {
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-[44rem] px-5 py-12 outline-none two:py-20">
      <PageHead head={archiveHead(place)} />
      <PageHeading isLarge>{archiveName(place)}</PageHeading>
      <SearchForm articles={listing.articles} year={place.year} />
      <Months listing={listing} current={place} />
      <h2 className="text-soft mt-12 text-sm font-semibold">{headingOf(listing, place)}</h2>
      <ArticleList cards={listing.cards} />
      <Turn listing={listing} />
      <Years listing={listing} current={place.year} />
    </main>
  );
}

function headingOf({ cards, within }: Listing, { page }: Archive): string {
  if (pagesFor(within) === 1) return within === 1 ? 'One article' : counted(within, 'article');
  const first = (page - 1) * A_PAGE + 1;
  return `${first} to ${first + cards.length - 1} of ${counted(within, 'article')}, the newest first`;
}
