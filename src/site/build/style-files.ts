import type { Plugin } from 'vite';
import { citationStyles } from '../files/citation-styles.ts';

const STYLES = 'virtual:citation-styles';

/** Gives the browser the files of the citation styles, which their package keeps to itself. */
export function styleFiles(): Plugin {
  return {
    name: 'verbatim:citation-styles',
    resolveId: (id) => (id === STYLES ? `\0${STYLES}` : null),
    load: async (id) =>
      id === `\0${STYLES}` ? `export default ${JSON.stringify(await citationStyles())};` : null,
  };
}
