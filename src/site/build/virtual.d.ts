/** The files of the citation styles that citation.js does not bring (`style-files.ts`). */
declare module 'virtual:citation-styles' {
  import type { StyleFiles } from '../../sharing/format-citations.ts';
  const styles: StyleFiles;
  export default styles;
}
