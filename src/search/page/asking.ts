import { searchQuery } from '../../links.ts';
import type { LibraryQuery } from '../library-search.ts';

const FORMS = ['direct', 'partial', 'reported'] as const;

/** Longer words are no question that a reader asked. */
const LONGEST = 200;

/** What an address asks of the search; what cannot be read of it asks for nothing. */
export function queryIn(search: string): LibraryQuery {
  const asked = new URLSearchParams(search);
  const part = (name: keyof typeof searchQuery) =>
    (asked.get(searchQuery[name]) ?? '').trim().slice(0, LONGEST);
  return {
    words: part('words'),
    speaker: part('speaker'),
    form: FORMS.find((form) => form === part('form')) ?? '',
    year: /^(?:\d{4}|undated)$/u.test(part('year')) ? part('year') : '',
    publisher: part('publisher'),
  };
}

/** The query of the address that asks for this; empty for nothing. */
export function queryFor(query: LibraryQuery): string {
  const given = Object.entries(searchQuery).flatMap(([part, name]) => {
    const value = query[part as keyof LibraryQuery].trim();
    return value ? [[name, value]] : [];
  });
  const asked = new URLSearchParams(given).toString();
  return asked ? `?${asked}` : '';
}
