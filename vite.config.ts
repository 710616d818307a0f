import tailwindcss from '@tailwindcss/vite';
import react from '@vitejs/plugin-react';
import { loadEnv } from 'vite';
import { defineConfig } from 'vitest/config';
import { staticSite } from './src/app/static-site.ts';
import { articles } from './src/library/bundle.ts';

export default defineConfig(({ mode }) => {
  const settings = loadEnv(mode, process.cwd(), '');
  return {
    base: settings['BASE_PATH'] ?? '/',
    plugins: [
      react(),
      tailwindcss(),
      articles(settings['CONTENT'] ?? 'src/content'),
      staticSite({ site: settings['SITE_URL'] ?? '' }),
    ],
    build: { outDir: settings['OUT_DIR'] ?? 'dist', emptyOutDir: true, modulePreload: { polyfill: false } },
    preview: { port: 4173 },
    test: { testTimeout: 20_000, include: ['tests/**/*.test.{ts,tsx}'] },
  };
});
