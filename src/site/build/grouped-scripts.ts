import type { Plugin } from 'vite';

/** A hint to V8, which must be a file's first line: compile all of it as it arrives, beside the main thread. */
const COMPILE_AT_ONCE = '//# allFunctionsCalledOnLoad\n';

/**
 * What a reading page loads is one small file before its first paint, and after it React, all that the app starts with,
 * and two files of less than a kilobyte: what sets React up, and the bundler's runtime. React and the app are compiled
 * whole, so that the first click has less to compile.
 */
export function groupedScripts(): Plugin {
  return {
    name: 'verbatim:grouped-scripts',
    apply: 'build',
    applyToEnvironment: ({ name }) => name === 'client',
    config: () => ({
      environments: { client: { build: { rollupOptions: { output: { codeSplitting: { groups } } } } } },
    }),
    // After Vite's own, which writes a first line as well.
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        for (const file of Object.values(bundle))
          if (file.type === 'chunk' && ['react', 'browser'].includes(file.name))
            file.code = COMPILE_AT_ONCE + file.code;
      },
    },
  };
}

/** What a group matches it takes with all that this imports, unless a group before it has taken that. */
const groups = [
  { name: 'boot', test: /\/src\/app\/start\/boot\.ts$|vite\/preload-helper/u, priority: 3 },
  { name: 'react', test: /\/node_modules\/react-dom\//u, priority: 2 },
  { name: 'browser', test: /\/src\/app\/start\/browser\.tsx$/u, priority: 1 },
];
