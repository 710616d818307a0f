/** The id of the block of data in a page that was made here. */
export const DATA_ID = 'verbatim-article';

/** The data that a page made here carries, as JSON; null where the HTML is no such page. */
export function dataInPage(html: string): string | null {
  const opening = `<script type="application/json" id="${DATA_ID}">`;
  const start = html.indexOf(opening);
  const end = start < 0 ? -1 : html.indexOf('</script', start);
  return end < 0 ? null : html.slice(start + opening.length, end);
}
