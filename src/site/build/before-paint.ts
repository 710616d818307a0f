import type { Plugin } from 'vite';
import { bundledScript } from './bundled-script.ts';

const ENTRY = 'src/app/start/before-paint.ts';
const PLACE = '<!--before-paint-->';

/** Puts the script that runs before the first paint into the page: bundled from the same modules, and faces, as the app's. */
export function beforePaint(faces: Plugin): Plugin {
  let base = '/';
  let made: Promise<string> | null = null;
  return {
    name: 'verbatim:before-paint',
    sharedDuringBuild: true,
    configResolved(config) {
      base = config.base;
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!html.includes(PLACE)) return html;
        const code = await (made ??= bundledScript({ entry: ENTRY, base, plugins: [faces] }));
        return html.replace(PLACE, () => `<script>${code}</script>`);
      },
    },
    hotUpdate() {
      made = null;
    },
  };
}
