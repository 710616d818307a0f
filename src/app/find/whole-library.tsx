import { useQuery } from '@tanstack/react-query';
import { SEARCH, searchQuery } from '../../links.ts';
import { INDEX_FILES, type IndexedLibrary } from '../../search/indexed.ts';
import { siteFileQuery } from '../../shelves/site-file-query.ts';
import { hrefOf } from '../../ui/address.ts';

/** The way from what is looked for in one article to the whole library, where there is more of it than this article. */
export function WholeLibrary({ asked }: { asked: string }) {
  const { data } = useQuery(siteFileQuery<IndexedLibrary>(hrefOf(SEARCH + INDEX_FILES.years)));
  if (!data || data.years.length === 0) return null;
  const query = new URLSearchParams({ [searchQuery.words]: asked }).toString();
  return (
    <p className="mt-4 text-[0.9375rem]">
      <a href={`${hrefOf(SEARCH)}?${query}`} className="underline underline-offset-4">
        Search the whole library for “{asked}”
      </a>
    </p>
  );
}
