import type { Plugin } from 'vite';
import { digest } from '../files/digest.ts';
import { bundledScript } from './bundled-script.ts';

/** The scripts that stand in every page, by the comment in `index.html` that each replaces. */
const INLINE: Readonly<Record<string, string>> = {
  '<!--before-paint-->': 'src/app/start/before-paint.ts',
  '<!--in-sight-->': 'src/app/start/in-sight.ts',
};
/** What the first of them asks for where a choice is kept. */
const AS_CHOSEN = 'src/app/start/as-chosen.ts';

interface Made {
  /** Below the site's base. */
  readonly path: string;
  readonly asChosen: string;
  /** By the comment's own words. */
  readonly inline: Readonly<Record<string, string>>;
}

/** Puts the scripts into the page that run before the app does: bundled from the same modules, and `faces`, as the app's. */
export function inlineScripts(faces: Plugin): Plugin {
  let base = '/';
  let made: Promise<Made> | null = null;
  const all = async () => (made ??= bundled(base, faces));
  return {
    name: 'verbatim:inline-scripts',
    sharedDuringBuild: true,
    configResolved(config) {
      base = config.base;
    },
    async buildStart() {
      if (this.environment.mode !== 'build' || this.environment.name !== 'client') return;
      const { path, asChosen } = await all();
      this.emitFile({ type: 'asset', fileName: path, source: asChosen });
    },
    transformIndexHtml: {
      order: 'pre',
      async handler(html) {
        if (!Object.keys(INLINE).some((place) => html.includes(place))) return html;
        const { inline } = await all();
        return Object.entries(inline).reduce(
          (page, [place, code]) => page.replace(place, () => `<script>${code}</script>`),
          html,
        );
      },
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        all()
          .then(({ path, asChosen }) => {
            if (request.url !== base + path) return next();
            response.writeHead(200, { 'content-type': 'text/javascript' }).end(asChosen);
          })
          .catch(next);
      });
    },
    hotUpdate() {
      made = null;
    },
  };
}

async function bundled(base: string, faces: Plugin): Promise<Made> {
  const asChosen = await bundledScript({ entry: AS_CHOSEN, base, plugins: [faces] });
  const path = `assets/as-chosen-${digest(asChosen).slice(0, 8)}.js`;
  const define = { AS_CHOSEN: JSON.stringify(base + path) };
  const scripts = Object.entries(INLINE).map(
    async ([place, entry]) => [place, await bundledScript({ entry, base, define })] as const,
  );
  return { path, asChosen, inline: Object.fromEntries(await Promise.all(scripts)) };
}
