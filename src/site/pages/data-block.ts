import type { StructuredData } from './structured-data.ts';

/**
 * Data for programs, as a block of a page's head. It is no script to a browser and runs under no policy; `<` is escaped
 * so that no words in it can end the block or open a comment:
 * https://html.spec.whatwg.org/multipage/scripting.html#restrictions-for-contents-of-script-elements
 */
export function dataBlock(data: StructuredData): string {
  return `<script type="application/ld+json">${JSON.stringify(data).replaceAll('<', String.raw`\u003c`)}</script>`;
}
