import { SEARCH, searchQuery } from '../../links.ts';
import { hrefOf } from '../../ui/address.ts';

/** Asks the library's search. Without a script it leads there too, and the page there says what it needs. */
export function SearchForm({ articles, year }: { articles: number; year?: string }) {
  if (!import.meta.env.SEARCH || articles < 2) return null;
  return (
    <form action={hrefOf(SEARCH)} role="search" className="mt-8 flex flex-wrap items-end gap-3">
      <div className="min-w-0 flex-1 basis-64">
        <label htmlFor="search-library" className="text-soft block text-sm font-semibold">
          {year
            ? 'Search these articles and what is said in them'
            : 'Search the articles and what is said in them'}
        </label>
        <input
          id="search-library"
          type="search"
          name={searchQuery.words}
          required
          autoComplete="off"
          className="border-soft bg-paper mt-1 w-full rounded-lg border px-3 py-2 text-base"
        />
      </div>
      {year && <input type="hidden" name={searchQuery.year} value={year} />}
      <button type="submit" className="button">
        Search
      </button>
    </form>
  );
}
