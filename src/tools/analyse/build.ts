/** Compiles the `analyse` filter to one file that plain Node runs: `npm run build:analyse`. */
import { defineConfig } from 'vite';

export default defineConfig({
  publicDir: false,
  build: {
    ssr: 'src/tools/analyse/analyse-lines.ts',
    outDir: 'dist-tools',
    target: 'node20',
    rolldownOptions: { output: { entryFileNames: 'analyse.mjs' } },
  },
});
