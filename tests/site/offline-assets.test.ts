import { describe, expect, test } from 'vitest';
import { offlineAssets, type PackedChunk } from '../../src/site/build/offline-assets.ts';

const chunk = (fileName: string, more: Partial<PackedChunk> = {}): PackedChunk => ({
  fileName,
  code: '',
  imports: [],
  dynamicImports: [],
  entry: `/src/app/${fileName}`,
  moduleIds: [],
  styles: [],
  ...more,
});

const CHUNKS = [
  chunk('boot.js', { dynamicImports: ['browser.js'] }),
  chunk('browser.js', { imports: ['react.js'], dynamicImports: ['panel.js', 'foot.js', 'yours.js'] }),
  chunk('react.js'),
  chunk('panel.js', { styles: ['panel.css'] }),
  chunk('yours.js', {
    imports: ['react.js', 'engine.js', 'yours-saving.js'],
    entry: '/src/app/yours/routes.tsx',
  }),
  // Its text has something of the pack's in it, as the foot of an article does.
  chunk('foot.js', { imports: ['yours-saving.js'] }),
  chunk('yours-saving.js', { entry: null, moduleIds: ['/src/app/yours/saving.ts'] }),
  chunk('engine.js', { imports: ['react.js'] }),
  chunk('stray.js'),
];

describe('what is kept for reading without a connection', () => {
  const { shell, packs } = offlineAssets(CHUNKS, ['boot.js', 'face.woff2'], { yours: /\/app\/yours\// });

  test('the shell has every script and style that some address loads', () => {
    expect(shell).toEqual([
      'boot.js',
      'browser.js',
      'face.woff2',
      'foot.js',
      'panel.css',
      'panel.js',
      'react.js',
      'yours-saving.js',
    ]);
  });

  test('what is left out is in neither, nor what loads through it alone', () => {
    const heavy = chunk('heavy.js', { imports: ['heavier.js', 'react.js'] });
    const chunks = [
      ...CHUNKS.filter(({ fileName }) => fileName !== 'engine.js'),
      chunk('engine.js', { imports: ['react.js'], dynamicImports: ['heavy.js'] }),
      heavy,
      chunk('heavier.js'),
    ];
    const { shell, packs } = offlineAssets(chunks, ['boot.js'], { yours: /\/app\/yours\// }, /heavy\.js/);
    expect(packs).toEqual({ yours: ['engine.js', 'yours.js'] });
    expect(shell).not.toContain('heavy.js');
  });

  test('a pack has what loads only through its own modules', () => {
    expect(packs).toEqual({ yours: ['engine.js', 'yours.js'] });
  });
});
