import { useLoaderData } from 'react-router-dom';
import { pathTo } from '../../links.ts';
import { libraryHead } from '../../pages/head.ts';
import type { Listing } from '../../shelves/listing.ts';
import { hrefOf } from '../../ui/address.ts';
import { counted } from '../../ui/counted.ts';
import { PageHead } from '../shell/page-head.tsx';
import { PageHeading } from '../shell/page-heading.tsx';
import { ArticleList } from './article-list.tsx';
import { SearchForm } from './search-form.tsx';
import { Turn, Years } from './ways.tsx';

/** The newest articles there are, and the ways to the others. */
export function LibraryPage() {
  const listing = useLoaderData<Listing>();
  const { cards, articles } = listing;
  return (
    <main id="main" tabIndex={-1} className="mx-auto max-w-[44rem] px-5 py-12 outline-none two:py-20">
      <PageHead head={libraryHead} />
      <PageHeading isLarge>Who said it, and how the article knows</PageHeading>
      <p className="text-soft mt-4 max-w-[36rem] text-lg leading-7">
        Open an article and press on a quotation. You see its speaker, its occasion, and the words of the
        article that tell you so.
      </p>
      <SearchForm articles={articles} />
      <h2 className="text-soft mt-12 text-sm font-semibold">{headingOf(listing)}</h2>
      <ArticleList cards={cards} />
      <Turn listing={listing} />
      <Years listing={listing} current={null} />
      <p className="mt-10 max-w-[36rem] leading-7">
        <a href={hrefOf(pathTo({ kind: 'new' }))} className="underline underline-offset-4">
          Bring an article of your own
        </a>{' '}
        and see who said what in it. It stays on this device.
      </p>
    </main>
  );
}

function headingOf({ cards, articles }: Listing): string {
  if (articles === 1) return 'One article';
  const all = counted(articles, 'article');
  return cards.length < articles ? `The newest ${cards.length} of ${all}` : all;
}
