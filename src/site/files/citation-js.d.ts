/** The parts of citation.js that we use and that ship no types of their own. */
declare module '@citation-js/name' {
  import type { CSLName } from '@citation-js/core';
  export function parse(name: string): CSLName;
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-csl';
