import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { loadEnv } from 'vite';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { askedAgain } from './src/site/build/asked-again.ts';
import { groupedScripts } from './src/site/build/grouped-scripts.ts';
import { inlineScripts } from './src/site/build/inline-scripts.ts';
import { leanQuery } from './src/site/build/lean-query.ts';
import { leanRouter } from './src/site/build/lean-router.ts';
import { moreFaces } from './src/site/build/more-faces.ts';
import { staticSite } from './src/site/build/static-site.ts';
import { settingsOf } from './src/site/build/settings.ts';
import { styleFiles } from './src/site/build/style-files.ts';
import { READERS } from './tests/journeys/readers.ts';

const JOURNEYS = 'tests/journeys/**/*.test.ts';

/** Rules and data in Node, components in jsdom, journeys in a real browser against the built files. */
const tests: TestProjectConfiguration[] = [
  {
    extends: true,
    // What they change they put back: the modules are read once for all the files of a worker.
    test: { name: 'unit', include: ['tests/**/*.test.ts'], exclude: [JOURNEYS], isolate: false },
  },
  {
    extends: true,
    test: {
      name: 'components',
      include: ['tests/**/*.test.tsx'],
      environment: 'jsdom',
      setupFiles: 'tests/app/setup.ts',
    },
  },
  {
    extends: true,
    test: {
      name: 'journeys',
      include: [JOURNEYS],
      globalSetup: 'tests/journeys/stage.ts',
      // What a journey changes is in its browser: the modules are read once for all the files of a worker.
      isolate: false,
      testTimeout: 60_000,
      // A browser that shares its processor with another is late, not wrong: what never comes is said all the same.
      expect: { poll: { timeout: 10_000 } },
      // Two browsers, three engines and two processors: what fails once is walked again, and what fails is said.
      retry: 1,
      maxWorkers: READERS,
      // After the others: a browser that has to share its processor is slow in ways that no reader sees.
      sequence: { groupOrder: 1 },
    },
  },
];

export default defineConfig(({ mode }) => {
  const settings = loadEnv(mode, process.cwd(), '');
  const faces = moreFaces();
  return {
    base: settings['BASE_PATH'] ?? '/',
    plugins: [
      react(),
      leanRouter(),
      leanQuery(),
      groupedScripts(),
      askedAgain(),
      tailwindcss({ optimize: false }),
      faces,
      styleFiles(),
      inlineScripts(faces),
      staticSite(settingsOf(settings)),
    ],
    build: {
      outDir: settings['OUT_DIR'] ?? 'dist',
      // What would come out the same stays; what is made no more, `site/build/` deletes by what it kept of the build before.
      emptyOutDir: false,
      modulePreload: false,
      // `light-dark()` as it is: an older browser shows black on white.
      cssTarget: ['chrome123', 'edge123', 'firefox120', 'safari17.5', 'ios17.5'],
      // What makes citations on demand; what a page loads has a budget of its own.
      chunkSizeWarningLimit: 800,
    },
    preview: { port: 4173 },
    // Time enough for a processor that others use too: no test is about how long it takes.
    test: { projects: tests, maxWorkers: '100%', testTimeout: 30_000 },
  };
});
