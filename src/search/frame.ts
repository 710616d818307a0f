import { SEARCH, searchQuery } from '../links.ts';

/** The element in which the search lives. Its script fills and changes it; whoever shows the page leaves it alone. */
export const FRAME_ID = 'library-search';

const field = (name: string, label: string, more = '') =>
  `<div><label for="search-${name}">${label}</label><input id="search-${name}" type="text" name="${name}" autocomplete="off" spellcheck="false" maxlength="200" ${more}></div>`;

/**
 * The search as HTML. It is the same for every library: what years there are, its script asks. Without a script nothing of it is
 * shown but the way to the articles.
 * @param hrefOf makes a path of ours an address on the host.
 */
export function frameOf(hrefOf: (path: string) => string): string {
  const { words, speaker, form, year, publisher } = searchQuery;
  return `<noscript><p>The search runs in your browser, and needs JavaScript. Without it, the articles stand by year in the <a href="${hrefOf('/')}">library</a>.</p></noscript>
<form role="search" action="${hrefOf(SEARCH)}" class="needs-script search-form" aria-label="The library">
<div class="search-words">${field(words, 'Words, or a “phrase” in marks', 'enterkeyhint="search" autocapitalize="off"')}<button type="submit" class="button">Search</button></div>
<div class="search-filters">
${field(speaker, 'Said by', 'list="search-speakers"')}<datalist id="search-speakers"></datalist>
<div><label for="search-${form}">Form</label><select id="search-${form}" name="${form}"><option value="">Any</option><option value="direct">Direct quote</option><option value="partial">Partial quote</option><option value="reported">Reported speech</option></select></div>
<div><label for="search-${year}">Year</label><select id="search-${year}" name="${year}"><option value="">All years</option></select></div>
${field(publisher, 'Published by', 'list="search-publishers"')}<datalist id="search-publishers"></datalist>
</div>
</form>
<p role="status" class="needs-script search-status"></p>
<div class="search-results" role="region" aria-label="What was found" hidden></div>
<p class="search-more" hidden><button type="button" class="button"></button></p>`;
}
