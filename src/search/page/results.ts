import { UNDATED } from '../../links.ts';
import type { Further, Hits } from '../library-search.ts';
import { element } from './elements.ts';
import { shownHit } from './shown-hit.ts';

/** What was found, as it is shown and said: a list a year, the newest first, and what there is besides. */
export class Results {
  readonly #status: HTMLElement;
  readonly #list: HTMLElement;
  readonly #more: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #hrefOf: (path: string) => string;
  /** Articles shown. */
  shown = 0;
  #found = 0;
  #searched: string[] = [];

  constructor(frame: HTMLElement, hrefOf: (path: string) => string, onMore: () => void) {
    this.#status = part(frame, '.search-status');
    this.#list = part(frame, '.search-results');
    this.#more = part(frame, '.search-more');
    this.#button = part(this.#more, 'button') as HTMLButtonElement;
    this.#hrefOf = hrefOf;
    this.#button.addEventListener('click', onMore);
  }

  clear(): void {
    this.shown = 0;
    this.#found = 0;
    this.#searched = [];
    this.#list.replaceChildren();
    this.#list.hidden = true;
    this.#more.hidden = true;
  }

  say(words: string): void {
    this.#status.textContent = words;
  }

  waiting(): void {
    this.say(this.shown === 0 ? 'Searching' : 'Searching on');
    this.#more.hidden = true;
  }

  add({ year, found, hits }: Hits): void {
    if (year !== '' && !this.#searched.includes(year)) this.#searched.push(year);
    this.#found += found;
    if (hits.length === 0) return;
    const first = this.shown === 0;
    this.shown += hits.length;
    this.#list.hidden = false;
    this.#listOf(year).append(...hits.map((hit) => shownHit(hit, this.#hrefOf)));
    if (first) this.say(`${this.#count()}. Searching on`);
  }

  /** Says how much was found, and offers what was not looked through yet. */
  done(next: Further | null): void {
    this.say(
      this.shown === 0 && next === null ? NOTHING : `${this.#count()}${next === null ? '.' : ' so far.'}`,
    );
    this.#more.hidden = next === null;
    const year = next?.year ?? '';
    this.#button.textContent = this.#searched.includes(year)
      ? `More of ${nameOf(year)}`
      : `Search ${nameOf(year)} and before`;
  }

  failed(error: unknown): void {
    this.say(error instanceof Error ? error.message : '');
    this.#more.hidden = error === null;
    this.#button.textContent = 'Try again';
  }

  #listOf(year: string): HTMLElement {
    const id = `search-year-${year}`;
    const known = this.#list.querySelector<HTMLElement>(`[aria-labelledby="${id}"]`);
    if (known) return known;
    const list = element('ol', { 'aria-labelledby': id });
    this.#list.append(element('h2', { id }, nameOf(year)), list);
    return list;
  }

  /** "12 places found in 2024 to 2023". */
  #count(): string {
    const places = this.#found;
    const years = stretchOf(this.#searched);
    if (places === 0) return `Nothing found in ${years}`;
    return `${places} ${places === 1 ? 'place' : 'places'} found in ${years}`;
  }
}

const NOTHING =
  'Nothing found. Every word must be there, or the beginning of one; capitals and accents make no difference. Try fewer words, or no filter.';

/** The years that were looked through, the newest first: "2024 to 2021, and articles without a year". */
function stretchOf(searched: readonly string[]): string {
  const years = searched.filter((year) => year !== UNDATED);
  const [first = '', last = first] = [years[0], years.at(-1)];
  const stretch = first === last ? first : `${first} to ${last}`;
  if (years.length === searched.length) return stretch;
  return [stretch, nameOf(UNDATED)].filter(Boolean).join(', and ');
}

function nameOf(year: string): string {
  return year === UNDATED ? 'articles without a year' : year;
}

function part(within: HTMLElement, selector: string): HTMLElement {
  const found = within.querySelector<HTMLElement>(selector);
  if (!found) throw new TypeError(`The page has no ${selector}`);
  return found;
}
