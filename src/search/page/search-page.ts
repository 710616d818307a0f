import { SEARCH, UNDATED } from '../../links.ts';
import { FRAME_ID } from '../frame.ts';
import {
  asksForSomething,
  type Further,
  type LibraryQuery,
  type LibrarySearch,
  type Named,
} from '../library-search.ts';
import { queryFor, queryIn } from './asking.ts';
import { element } from './elements.ts';
import { goByArrows } from './arrows.ts';
import { Results } from './results.ts';

interface Given {
  readonly search: LibrarySearch;
  readonly hrefOf: (path: string) => string;
}

/** As many hits are brought before the reader is asked whether to go on. */
const ENOUGH = 8;

/** The search's page: its form, its address, and what was found. */
export class SearchPage {
  readonly #search: LibrarySearch;
  readonly #hrefOf: Given['hrefOf'];
  readonly #frame: HTMLElement;
  readonly #form: HTMLFormElement;
  readonly #results: Results;
  #run = 0;
  #titled: MutationObserver | null = null;

  /** @throws TypeError where the page has no frame for it. */
  constructor({ search, hrefOf }: Given) {
    const frame = document.getElementById(FRAME_ID);
    const form = frame?.querySelector('form');
    if (!frame || !form) throw new TypeError(`The page has no #${FRAME_ID}`);
    this.#search = search;
    this.#hrefOf = hrefOf;
    this.#frame = frame;
    this.#form = form;
    this.#results = new Results(frame, hrefOf, () => void this.#goOn());
  }

  begin(): void {
    this.#frame.dataset['begun'] = '';
    this.#form.addEventListener('submit', (event) => {
      event.preventDefault();
      this.#ask();
    });
    for (const select of this.#form.querySelectorAll('select'))
      select.addEventListener('change', () => asksForSomething(this.#asked()) && this.#ask());
    this.#offer('speaker', 'search-speakers');
    this.#offer('publisher', 'search-publishers');
    goByArrows(this.#frame);
    addEventListener('popstate', () => this.#show());
    void this.#fillYears();
    this.#show();
    if (location.search === '') this.#field('q')?.focus();
  }

  /** What the form asks, in the address first. */
  #ask(): void {
    const query = this.#asked();
    const address = this.#hrefOf(SEARCH) + queryFor(query);
    if (address !== location.pathname + location.search) history.pushState(null, '', address);
    void this.#look(query);
  }

  /** What the address asks, in the form. */
  #show(): void {
    const query = queryIn(location.search);
    this.#fill(query);
    void this.#look(query);
  }

  #query: LibraryQuery = queryIn('');
  #next: Further | null = null;

  async #look(query: LibraryQuery): Promise<void> {
    this.#query = query;
    this.#next = null;
    this.#results.clear();
    this.#title(query);
    if (!asksForSomething(query)) return this.#results.say('');
    await this.#bring(null);
  }

  async #goOn(): Promise<void> {
    if (this.#next === null) return this.#look(this.#query);
    await this.#bring(this.#next);
  }

  /** Brings hits until there are enough of them, or no more; what comes for an older question is not shown. */
  async #bring(from: Further | null): Promise<void> {
    const run = (this.#run += 1);
    const before = this.#results.shown;
    let next = from;
    this.#results.waiting();
    try {
      do {
        const hits = await this.#search.find(this.#query, next?.from ?? null);
        if (run !== this.#run) return;
        this.#results.add(hits);
        this.#next = next = hits.next;
      } while (next !== null && this.#results.shown - before < ENOUGH);
      this.#results.done(next);
    } catch (error) {
      if (run === this.#run) this.#results.failed(error);
    }
  }

  #asked(): LibraryQuery {
    const asked = new URLSearchParams();
    for (const [name, value] of new FormData(this.#form))
      if (typeof value === 'string') asked.set(name, value);
    return queryIn(`?${asked.toString()}`);
  }

  #fill(query: LibraryQuery): void {
    const asked = new URLSearchParams(queryFor(query));
    for (const field of this.#form.elements)
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement)
        if (field instanceof HTMLSelectElement && field.name === 'year') this.#chooseYear(field, query.year);
        else field.value = asked.get(field.name) ?? '';
  }

  /** A year that is asked for is a choice, whether the library has it or not. */
  #chooseYear(select: HTMLSelectElement, year: string): void {
    if (![...select.options].some(({ value }) => value === year)) select.append(yearOption(year));
    select.value = year;
  }

  async #fillYears(): Promise<void> {
    const select = this.#field('year');
    try {
      const years = await this.#search.years();
      if (!(select instanceof HTMLSelectElement)) return;
      const { value } = select;
      const all = element('option', { value: '' }, 'All years');
      select.replaceChildren(all, ...years.map(({ name, articles }) => yearOption(name, articles)));
      this.#chooseYear(select, value);
    } catch {
      // Whoever asks something is told.
      if (this.#results.shown === 0 && !asksForSomething(this.#query)) this.#results.failed(null);
    }
  }

  /** Offers names for what is being typed. Where none can be had, whatever is typed is taken as it is. */
  #offer(of: Named, list: string): void {
    const field = this.#field(of);
    field?.addEventListener('input', () => {
      void this.#search.names(of, field.value).then(
        (names) =>
          document
            .getElementById(list)
            ?.replaceChildren(...names.map((name) => element('option', { value: name }))),
        () => undefined,
      );
    });
  }

  #field(name: string): HTMLInputElement | HTMLSelectElement | null {
    const field = this.#form.elements.namedItem(name);
    return field instanceof HTMLInputElement || field instanceof HTMLSelectElement ? field : null;
  }

  /** The app, when it comes, writes the page's title anew: it is this one again at once. */
  #title({ words, speaker }: LibraryQuery): void {
    const asked = [words, speaker && `said by ${speaker}`].filter(Boolean).join(', ');
    const name = document.title.slice(document.title.lastIndexOf(' · '));
    const title = `${asked ? `${asked} in the library` : 'Search the library'}${name}`;
    const write = () => {
      if (document.title !== title) document.title = title;
    };
    write();
    this.#titled?.disconnect();
    this.#titled = new MutationObserver(write);
    this.#titled.observe(document.head, { childList: true, subtree: true, characterData: true });
  }
}

function yearOption(year: string, articles?: number): HTMLOptionElement {
  const name = year === UNDATED ? 'Without a year' : year;
  return element('option', { value: year }, articles === undefined ? name : `${name} (${articles})`);
}
