/** What a tag opens or closes whose contents no article needs. A script is passed over: it may hold JSON-LD. */
const TAG = /<(\/?)(style|svg|script)\b/giu;
const DATA_URL = /data:[a-z]+\/[\w.+-]+[;,][^"'\s)>]{64,}/giu;

/**
 * HTML without styles, drawings and the data of pictures, so that a page of ten megabytes, as SingleFile saves it, is parsed
 * as one of a hundred kilobytes. One pass, linear in the length; what is opened and never closed stays.
 */
export function stripHtml(html: string): string {
  const kept: string[] = [];
  let from = 0;
  let open: { name: string; at: number; depth: number } | null = null;
  for (const { 0: tag, 1: slash, 2: given = '', index } of html.matchAll(TAG)) {
    const name = given.toLowerCase();
    if (open === null) {
      if (slash === '') open = { name, at: index, depth: 1 };
      continue;
    }
    if (open.name !== name) continue;
    open.depth += slash === '' ? (name === 'svg' ? 1 : 0) : -1;
    if (open.depth > 0) continue;
    if (name !== 'script') {
      kept.push(html.slice(from, open.at));
      const end = html.indexOf('>', index + tag.length);
      from = end < 0 ? html.length : end + 1;
    }
    open = null;
  }
  kept.push(html.slice(from));
  return kept.join('').replace(DATA_URL, 'data:,');
}
